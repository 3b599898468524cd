package io.newsgraph.resolution.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angela Merkel",
                "Ludwig van Beethoven",
                "African Union",
                "G7",
                "al-Shabaab",
                "United States of America"
            })
    void takesNames(String text) {
        assertThat(NameForm.isName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file locking",
                "Coventry - Wikipedia, the free encyclopedia",
                "http://example.org",
                "Retrieved May 3",
                "A",
                "She was elected president"
            })
    void leavesOutOtherTexts(String text) {
        assertThat(NameForm.isName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jordan", "Michael Jordan (footballer)", "England national football team", "Paris, Texas"})
    void takesPagesAboutSomebodyOrSomething(String title) {
        assertThat(NameForm.isTitleOfNamed(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yesterday (song)",
                "Chicago (2002 film)",
                "File locking",
                "List of rivers",
                "French language",
                "1996",
                "Mercury (moon)"
            })
    void leavesOutOtherPages(String title) {
        assertThat(NameForm.isTitleOfNamed(title)).isFalse();
    }
}
