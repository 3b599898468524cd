package io.newsgraph.extraction.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** News sentences of which a relation must not be told, or is over. */
class SilenceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMPLOYED_BY     | Emmanuel Macron said workers of the German government wrote the letter.
            EMPLOYED_BY     | The envoys met Emmanuel Macron at Windsor Castle.
            BORN_ON         | Garry Kasparov was born in Baku and moved to Moscow in 1990.
            CITIZEN_OF      | Nobody has seen Evan Gershkovich, a Russian official said.
            LIVES_IN        | Ashraf Ghani fled to Tajikistan last week.
            FOUNDED_BY      | The king asked Friedrich Merz to form a coalition.
            HEADQUARTERED_IN | Siemens praised Lufthansa, which is based in Cologne.
            """)
    void tellsNoSuchRelation(RelationType type, String text) {
        assertThat(Articles.extract(text).relations())
                .filteredOn(claim ->
                        claim.type() == type && !claim.subject().entity().name().equals("Lufthansa"))
                .isEmpty();
    }

    @Test
    void givesAnAppositionToTheLastNameBeforeIt() {
        assertThat(of(
                        "Paris sent Bruno Le Maire and Catherine Colonna, the acting foreign minister.",
                        "Bruno Le Maire"))
                .isEmpty();
    }

    @Test
    void takesNoDatelineForTheOffice() {
        assertThat(Articles.extract("HOUSTON — Former President George Bush spoke.")
                        .relations())
                .extracting(claim -> String.valueOf(claim.object()))
                .doesNotContain("PLACE Houston");
    }

    @Test
    void seesNoOfficeInTheNameOfATitle() {
        assertThat(Articles.extract("William, the Prince of Wales, visited Leeds.")
                        .relations())
                .extracting(claim -> String.valueOf(claim.object()))
                .noneMatch(object -> object.contains("Prince of Wales"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Helmut Kohl       | Helmut Kohl, the 6th chancellor of Germany, died on Friday.
            Ali Bongo         | Soldiers had removed President Ali Bongo of Gabon.
            Yahya Sinwar      | Israeli troops killed Hamas leader Yahya Sinwar.
            Ismail Haniyeh    | Ismail Haniyeh, the leader of Hamas, was assassinated.
            """)
    void endsTheOfficeOfWhoDiedOrWasRemoved(String name, String text) {
        assertThat(Articles.extract(text).relations())
                .filteredOn(claim -> claim.type() == RelationType.HOLDS_OFFICE)
                .extracting(RelationClaim::status)
                .as(name)
                .containsExactly(RelationStatus.FORMER);
    }

    @Test
    void deniesWhatSomebodyFailedToBecome() {
        assertThat(of("Al Gore failed to become president of the United States.", "Al Gore"))
                .extracting(RelationClaim::negated)
                .containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom Cruise was married to Nicole Kidman from 1990 to 2001.
            Mimi Rogers was the first wife of Tom Cruise.
            """)
    void endsAMarriage(String text) {
        assertThat(Articles.extract(text).relations())
                .filteredOn(claim -> claim.type() == RelationType.SPOUSE_OF)
                .extracting(RelationClaim::status)
                .containsExactly(RelationStatus.FORMER);
    }

    private static List<RelationClaim> of(String text, String name) {
        return Articles.extract(text).relations().stream()
                .filter(claim ->
                        claim.subject().entity().name().equals(name) && claim.type() == RelationType.HOLDS_OFFICE)
                .toList();
    }
}
