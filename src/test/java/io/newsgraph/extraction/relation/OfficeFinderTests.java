package io.newsgraph.extraction.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Titles and those who bear them, in the ways that news put it. */
class OfficeFinderTests {

    @Test
    void sharesOutATitleInThePlural() {
        assertThat(held("The foreign ministers of Germany and France, Annalena Baerbock and Stephane Sejourne, met."))
                .containsExactlyInAnyOrder(
                        "Annalena Baerbock, Foreign Minister, Germany", "Stephane Sejourne, Foreign Minister, France");
        assertThat(offices("Former presidents Felipe Calderon and Vicente Fox attended."))
                .extracting(RelationClaim::status)
                .containsExactly(RelationStatus.FORMER, RelationStatus.FORMER);
    }

    @Test
    void givesACounterpartTheSameTitle() {
        assertThat(held("French President Emmanuel Macron met his Polish counterpart Andrzej Duda."))
                .contains("Andrzej Duda, President, Poland");
        assertThat(held("US Secretary of State Antony Blinken met his Turkish counterpart, Hakan Fidan."))
                .contains("Hakan Fidan, Foreign Minister, Turkey");
    }

    @Test
    void findsTheCountryBehindTheName() {
        assertThat(held("President William Ruto of Kenya spoke.")).containsExactly("William Ruto, President, Kenya");
    }

    @Test
    void findsTheHolderBeforeTheCopulaOfARelativeClause() {
        assertThat(held("Sanna Marin, who was Finland's prime minister until 2023, writes books."))
                .containsExactly("Sanna Marin, Prime Minister, Finland");
    }

    @Test
    void endsAnOfficeThatItsHolderLoses() {
        assertThat(status("Israeli Defense Minister Yoav Gallant was fired in November."))
                .isEqualTo(RelationStatus.FORMER);
        assertThat(status("Prime Minister Michel Barnier of France resigned on Thursday."))
                .isEqualTo(RelationStatus.FORMER);
        assertThat(status("Bashar al-Assad was ousted as president of Syria.")).isEqualTo(RelationStatus.FORMER);
        assertThat(status("Ex-president Pedro Castillo of Peru is in jail.")).isEqualTo(RelationStatus.FORMER);
    }

    @Test
    void letsAnOfficeLastUntilAnAnnouncedResignation() {
        assertThat(status("Jacinda Ardern announced that she would resign as prime minister of New Zealand."))
                .isEqualTo(RelationStatus.ASSERTED);
    }

    @Test
    void endsAnOfficeOnTheDayOfTheResignation() {
        var claim = offices("Mario Draghi was prime minister of Italy until his resignation in October 2022.")
                .get(0);
        assertThat(claim.held().end()).isEqualTo(LocalDate.of(2022, 10, 31));
    }

    @Test
    void takesALikelyOfficeForHypothetical() {
        assertThat(status("Friedrich Merz is likely to become chancellor of Germany."))
                .isEqualTo(RelationStatus.HYPOTHETICAL);
    }

    @Test
    void hearsADenialOfTheVerb() {
        assertThat(offices("Tulsi Gabbard has not been confirmed as director of national intelligence."))
                .extracting(RelationClaim::negated)
                .containsExactly(true);
    }

    @Test
    void leavesAnAmbassadorToWhoSendsHim() {
        assertThat(held("Catherine Colonna was appointed French ambassador to Italy."))
                .containsExactly("Catherine Colonna, Ambassador, France");
    }

    @Test
    void doesNotTakeAnUnnamedOfficialForTheNameBefore() {
        assertThat(held("Spain backs Edmundo Gonzalez, a minister said.")).isEmpty();
    }

    @Test
    void employsNobodyWhoHoldsAnOffice() {
        assertThat(Articles.extract("Mark Rutte is secretary general of NATO.").relations())
                .extracting(RelationClaim::type)
                .containsExactly(RelationType.HOLDS_OFFICE);
        assertThat(Articles.extract("British Foreign Secretary David Cameron spoke.")
                        .relations())
                .extracting(RelationClaim::type)
                .containsExactly(RelationType.HOLDS_OFFICE);
    }

    @Test
    void callsTheHeadOfACompanyItsChiefExecutive() {
        assertThat(Articles.extract("Tim Cook, the head of Apple, spoke.").relations())
                .extracting(RelationClaim::type)
                .contains(RelationType.CEO_OF);
    }

    private static List<RelationClaim> offices(String text) {
        return Articles.extract(text).relations().stream()
                .filter(claim -> claim.type() == RelationType.HOLDS_OFFICE)
                .toList();
    }

    private static List<String> held(String text) {
        return offices(text).stream()
                .map(claim -> claim.subject().entity().name() + ", " + claim.value() + ", "
                        + (claim.object() == null ? "" : claim.object().name()))
                .toList();
    }

    private static RelationStatus status(String text) {
        return offices(text).get(0).status();
    }
}
