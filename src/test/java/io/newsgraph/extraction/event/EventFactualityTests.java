package io.newsgraph.extraction.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFactualityTests {

    private static void assertDenied(EventType type, String sentence) {
        assertThat(Articles.extract(sentence).events())
                .anySatisfy(event -> {
                    assertThat(event.type()).isEqualTo(type);
                    assertThat(event.negated()).isTrue();
                })
                .noneMatch(event -> event.type() == type && !event.negated());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RETREAT | Morocco released none of the sailors from Spain.
                    SANCTION | Canada refrained from recalling its ambassador to India.
                    CONSULT | No talks took place between Serbia and Kosovo in Brussels.
                    CONSULT | India held no talks with Pakistan.
                    ACCUSE | Austria hardly ever criticises Hungary.
                    CONSULT | Neither Armenia nor Turkey met with Russia.
                    SUPPORT | Brazil has yet to ratify the treaty with Paraguay.
                    """)
    void whatIsDeniedIsKeptAndMarked(EventType type, String sentence) {
        assertDenied(type, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ASSAULT | It is not true that Eritrea attacked Ethiopia.
                    ASSAULT | It was false that Poland had attacked Germany in 1939.
                    ASSAULT | Reports that Rwanda had invaded Burundi were false.
                    ASSAULT | Turkey denied accusations that it had shelled Syria.
                    ASSAULT | Rwanda denies planning to invade Congo.
                    ASSAULT | Rwanda denied an attack on Burundi.
                    ASSAULT | Rwanda denied attacking Burundi on Monday.
                    ASSAULT | Rwanda denied it had attacked Burundi.
                    CONSULT | Modi's visit to Pakistan was postponed.
                    """)
    void whatIsSaidToBeFalseOrPutOffIsNegated(EventType type, String sentence) {
        assertDenied(type, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Libya allegedly attacked Chad.",
                "Libya is believed to have attacked Chad.",
                "Had Libya attacked Chad, France would have attacked Libya.",
                "The minister said it was likely that Libya had attacked Chad.",
                "There were rumours that Libya had attacked Chad."
            })
    void whatIsHearsayOrUnmetIsHypothetical(String sentence) {
        assertThat(Articles.extract(sentence).events())
                .isNotEmpty()
                .allMatch(event -> event.status() == EventStatus.HYPOTHETICAL);
    }

    @Test
    void whoClaimsToHaveDoneItIsTheSpeaker() {
        assertThat(Articles.extract("Hezbollah claimed to have captured Metula.")
                        .events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.status()).isEqualTo(EventStatus.OCCURRED);
                    assertThat(event.speaker()).isNotNull();
                });
    }

    @Test
    void anotherStatementBehindASemicolonIsNotAttributed() {
        assertThat(Articles.extract("Hamas claimed victory; Macron blamed Iran.")
                        .events())
                .filteredOn(event -> event.type() == EventType.ACCUSE)
                .singleElement()
                .satisfies(event -> assertThat(event.speaker()).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ASSAULT | Austria failed to condemn the attack on Ukraine.
                    CONSULT | Macron not only met Scholz, he praised him.
                    """)
    void aFactBesideADenialStaysAFact(EventType type, String sentence) {
        assertThat(Articles.extract(sentence).events()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo(type);
            assertThat(event.negated()).isFalse();
        });
    }

    @Test
    void whatSomebodyIsGoingToDoIsPlanned() {
        assertThat(Articles.extract("Norway is going to deport the preacher to Iraq.")
                        .events())
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isNotEqualTo(EventStatus.OCCURRED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    RETREAT | OCCURRED | Uzbekistan was the last to release the prisoners from Tajikistan.
                    SANCTION | OCCURRED | Canada became the first country to expel diplomats from Iran.
                    SANCTION | PLANNED | Canada will be the first country to expel diplomats from Iran.
                    """)
    void whoIsTheFirstOrLastToDoItDoesIt(EventType type, EventStatus status, String sentence) {
        assertThat(Articles.extract(sentence).events()).anySatisfy(event -> {
            assertThat(event.type()).isEqualTo(type);
            assertThat(event.status()).isEqualTo(status);
            assertThat(event.negated()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No meeting between Modi and Sharif has been announced.",
                "No talks between Serbia and Kosovo are planned.",
            })
    void whatNobodyHasAnnouncedIsNotRefused(String sentence) {
        assertThat(Articles.extract(sentence).events())
                .isNotEmpty()
                .allMatch(event -> event.type() == EventType.CONSULT && event.negated());
    }

    @Test
    void whoCondemnsAnAttackDidNotAttack() {
        assertThat(Articles.extract("Egypt condemned the attack on a mosque in Sinai.")
                        .events())
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .allSatisfy(event -> assertThat(event.sources()).isEmpty());
    }
}
