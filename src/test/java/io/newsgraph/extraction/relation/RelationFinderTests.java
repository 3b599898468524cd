package io.newsgraph.extraction.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who holds which office, since and until when, and whether still. */
class RelationFinderTests {

    @Test
    void tellsAFormerHolderByTheAdjective() {
        assertThat(office("Former French president Nicolas Sarkozy was convicted on Monday.")
                        .status())
                .isEqualTo(RelationStatus.FORMER);
    }

    @Test
    void readsFromWhenUntilWhenAnOfficeWasHeld() {
        var claim = office("Angela Merkel was chancellor of Germany from 2005 to 2021.");
        assertThat(claim.held().start()).isEqualTo(LocalDate.of(2005, 1, 1));
        assertThat(claim.held().end()).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(claim.status()).isEqualTo(RelationStatus.FORMER);
    }

    @Test
    void takesAnAnnouncedOfficeForPlanned() {
        assertThat(office("Donald Trump will become president of the United States.")
                        .status())
                .isEqualTo(RelationStatus.PLANNED);
        assertThat(office("Marco Rubio was nominated as U.S. secretary of state.")
                        .status())
                .isEqualTo(RelationStatus.PLANNED);
    }

    @Test
    void doesNotLetTheVerbOfTheSentenceTouchATitle() {
        assertThat(office("Russian President Vladimir Putin will travel to Turkey.")
                        .status())
                .isEqualTo(RelationStatus.ASSERTED);
    }

    @Test
    void endsTheOfficeOfAPredecessor() {
        var claims = Articles.extract("Mark Rutte succeeded Jens Stoltenberg as secretary general of NATO in 2024.")
                .relations();
        assertThat(claims)
                .filteredOn(claim -> claim.subject().entity().name().equals("Jens Stoltenberg")
                        && claim.type() == RelationType.HOLDS_OFFICE)
                .extracting(RelationClaim::status)
                .containsExactly(RelationStatus.FORMER);
    }

    @Test
    void placesACityInAllThatFollowsBetweenCommas() {
        assertThat(Articles.extract("Paul Weber was born in Dayton, Ohio, United States.")
                        .relations())
                .filteredOn(claim -> claim.type() == RelationType.BORN_IN)
                .extracting(claim -> String.valueOf(claim.object()))
                .containsExactlyInAnyOrder("PLACE Dayton", "PLACE Ohio", "COUNTRY United States");
    }

    @Test
    void hearsADenialBesideTheCopula() {
        assertThat(Articles.extract("Turkey is not a member of the European Union.")
                        .relations())
                .filteredOn(claim -> claim.type() == RelationType.MEMBER_OF)
                .extracting(RelationClaim::negated)
                .containsExactly(true);
    }

    private static RelationClaim office(String text) {
        return Articles.extract(text).relations().stream()
                .filter(claim -> claim.type() == RelationType.HOLDS_OFFICE)
                .findFirst()
                .orElseThrow();
    }
}
