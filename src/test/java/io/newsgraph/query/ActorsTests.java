package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.knowledge.ActorType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorsTests {

    private static final Actors ACTORS = new Actors(TestDatabase.driver(), StoryGraph.FILES);

    @BeforeAll
    static void load() {
        StoryGraph.load();
    }

    @ParameterizedTest
    @CsvSource({
        "Antony Blinken, Antony Blinken",
        "blinken, Antony Blinken",
        "Blinkn, Antony Blinken",
        "Bli, Antony Blinken",
        "blinken antony, Antony Blinken",
        "Bruxelles Brussels, ",
        "brüssels, Brussels",
        "north atlantic treaty, NATO",
        "nato, NATO",
        "the allliance, NATO",
        "the Unted States, United States",
    })
    void findsActorsByWhatPeopleType(String typed, String name) {
        var found = ACTORS.search(typed, 5);
        if (name == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found.get(0).actor().name()).isEqualTo(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\"", "AND", "a:b", "*", "(", "~2", "C:\\", "NOT OR"})
    void takesAnyTextForASearch(String typed) {
        assertThat(ACTORS.search(typed, 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(ACTORS.listNamed(typed)).isEmpty();
    }

    @Test
    void ranksTheMoreProminentFirstWhenBothMatchAlike() {
        assertThat(ACTORS.search("u", 5))
                .extracting(found -> found.actor().name())
                .containsExactly("United States", "Ukraine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"person-antony-blinken", "Antony Blinken", "antony blinken", "Blinken"})
    void findsAnActorByIdNameOrAlias(String given) {
        assertThat(ACTORS.find(given)).hasValueSatisfying(actor -> {
            assertThat(actor.id()).isEqualTo("person-antony-blinken");
            assertThat(actor.type()).isEqualTo(ActorType.PERSON);
            assertThat(actor.country()).isEqualTo("USA");
            assertThat(actor.aliases()).containsExactly("Blinken");
            assertThat(actor.identifiedBy()).isEqualTo("cast: by name");
            assertThat(actor.articles()).isEqualTo(3);
        });
    }

    @Test
    void listsAllWhoShareAnAlias() {
        assertThat(ACTORS.find("Washington")).isEmpty();
        assertThat(ACTORS.listNamed("Washington"))
                .extracting(ActorSummary::name)
                .containsExactly("United States", "Washington, D.C.");
    }

    @Test
    void findsNobodyByAWordOfAName() {
        assertThat(ACTORS.find("Atlantic")).isEmpty();
    }

    @Test
    void findsNobodyByAnEndlessName() {
        assertThat(ACTORS.search("a".repeat(6_000), 5)).isEmpty();
        assertThat(ACTORS.search("b ".repeat(1_400), 5)).hasSizeLessThanOrEqualTo(5);
    }
}
