package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetonymyTests {

    private static ActorType typeOf(String name, String text) {
        return Behind.first(extract(text).mentions(), name).type();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow  | Moscow on Tuesday rejected the plan.",
                "Ankara  | Ankara still refuses to sign the treaty.",
                "Beijing | Hungary wants closer ties with Beijing.",
                "Tehran  | The minister issued an ultimatum to Tehran over the tanker.",
                "London  | The bank is under pressure from London.",
                "Havana  | Relations between Washington and Havana have improved.",
                "Kabul   | The Kabul government sent a delegation.",
                "Warsaw  | Prague accused Warsaw of breaking the deal.",
                "Paris   | Germany criticised Paris's decision to leave."
            })
    void takesACapitalThatActsOrIsDealtWithForItsGovernment(String name, String text) {
        assertThat(typeOf(name, text)).isEqualTo(ActorType.COUNTRY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beijing | Canada recalled its ambassador from Beijing.",
                "Kyiv    | The delegation travelled to Kyiv by train.",
                "Riga    | Protests were held in Tallinn and Riga.",
                "Baghdad | Baghdad was shelled during the night.",
                "Kabul   | Kabul fell within days.",
                "Lisbon  | Lisbon is a port on the Atlantic.",
                "Oslo    | The king visited Oslo.",
                "Madrid  | The crowd gathered near Madrid's airport.",
                "Cairo   | Cairo residents queued for bread."
            })
    void takesACapitalWherePeopleAreForThePlace(String name, String text) {
        assertThat(typeOf(name, text)).isEqualTo(ActorType.PLACE);
    }
}
