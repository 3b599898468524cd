package io.newsgraph.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.Introduction;
import io.newsgraph.knowledge.Introduction.Newness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntroductionFinderTests {

    private static final IntroductionFinder FINDER = new IntroductionFinder();

    private static Introduction introduction(String text, String trigger) {
        var claims = Articles.extract(text).events();
        return claims.stream()
                .filter(claim -> claim.sentence().token(claim.trigger()).text().equals(trigger))
                .findFirst()
                .map(claim -> FINDER.of(claim, claims))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strike killed three people.                     | killed   | KNOWN",
                "France condemned the attack.                        | attack   | KNOWN",
                "The arrest of Imamoglu was condemned by France.     | arrest   | KNOWN",
                "Russia struck Kharkiv on Monday.                    | struck   | UNSAID",
                "A missile attack on Lviv killed two.                | attack   | UNSAID",
                "The war has killed tens of thousands of people.     | killed   | UNSAID",
                "A second Russian strike on Kharkiv killed two.      | strike   | ANOTHER",
                "Israel bombed Beirut again.                         | bombed   | ANOTHER",
            })
    void tellsWhatIsKnownFromWhatIsNew(String text, String trigger, Newness newness) {
        assertThat(introduction(text, trigger).newness()).isEqualTo(newness);
    }

    @Test
    void takesWhatAnAttackLedToForAPartOfIt() {
        var text = "The missile attack on Lviv killed two people.";
        var killed = introduction(text, "killed");
        assertThat(killed.part()).isTrue();
        assertThat(killed.with()).isNotNull();
        assertThat(killed.with().of(text)).isEqualTo("attack");
        var struck = "Russian missiles struck Kharkiv on Monday, killing four people.";
        assertThat(introduction(struck, "killing").with().of(struck)).isEqualTo("struck");
        assertThat(introduction(struck, "struck").with()).isNull();
    }

    @Test
    void knowsWordsThatFitAnyAttack() {
        assertThat(introduction("France condemned the attack.", "attack").general())
                .isTrue();
        assertThat(introduction("The arrest of Imamoglu was condemned by France.", "arrest")
                        .general())
                .isFalse();
    }
}
