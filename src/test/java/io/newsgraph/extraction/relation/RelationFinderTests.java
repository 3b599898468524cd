package io.newsgraph.extraction.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        assertThat(claim.held().precision()).isEqualTo(Precision.YEAR);
        assertThat(claim.status()).isEqualTo(RelationStatus.FORMER);
    }

    @Test
    void tellsHowExactlyItIsKnownSinceWhenAnOfficeWasHeld() {
        assertThat(precision("Olaf Scholz has been chancellor of Germany since 8 December 2021."))
                .isEqualTo(Precision.DAY);
        assertThat(precision("Olaf Scholz has been chancellor of Germany since December 2021."))
                .isEqualTo(Precision.MONTH);
        assertThat(precision("Olaf Scholz has been chancellor of Germany since 2021."))
                .isEqualTo(Precision.YEAR);
        assertThat(precision("Olaf Scholz is chancellor of Germany.")).isNull();
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

    @Test
    void beginsAMembershipOnTheDayItCameAbout() {
        assertThat(Articles.extract("Iran became a member of the Shanghai Cooperation Organisation in July 2023.")
                        .relations())
                .extracting(claim -> claim.held().start())
                .containsExactly(LocalDate.of(2023, 7, 1));
    }

    @Test
    void findsAllThatIsListed() {
        assertThat(objects(
                        "Laura Becker taught at Oxford University and at Leeds University.", RelationType.EMPLOYED_BY))
                .containsExactlyInAnyOrder("Oxford University", "Leeds University");
    }

    @Test
    void findsTheWholeBehindThePart() {
        assertThat(objects("Paul Weber works at Trinity College at Oxford University.", RelationType.EMPLOYED_BY))
                .containsExactlyInAnyOrder("Trinity College", "Oxford University");
    }

    @Test
    void looksBehindTheSuffixOfAName() {
        assertThat(objects("Paul Weber, Jr. (born 1955) was an American banker.", RelationType.CITIZEN_OF))
                .containsExactly("United States");
    }

    @Test
    void findsTheTownBehindItsKind() {
        assertThat(objects("Paul Weber grew up in the small town of Graz.", RelationType.LIVES_IN))
                .containsExactly("Graz");
    }

    @Test
    void letsSyntaxOverruleTheOrderOfWords() {
        assertThat(Articles.extract("Ellen Carver, the daughter of Karl Carver, lives in Leeds.")
                        .relations())
                .filteredOn(claim -> claim.type() == RelationType.LIVES_IN)
                .extracting(claim -> claim.subject().entity().name())
                .containsExactly("Ellen Carver");
    }

    @Test
    void doesNotTakeInLawsForChildren() {
        assertThat(objects("Prabowo Subianto is a son-in-law of Suharto.", RelationType.CHILD_OF))
                .isEmpty();
    }

    @Test
    void leavesOutWhatIsSetApart() {
        assertThat(Articles.extract("Ankara, and not Istanbul, is the capital of Turkey.")
                        .relations())
                .filteredOn(claim -> claim.type() == RelationType.CAPITAL_OF)
                .extracting(claim -> claim.subject().entity().name())
                .doesNotContain("Istanbul");
    }

    @Test
    void endsWhatSomebodyUsedToDo() {
        assertThat(Articles.extract("Evan Carver used to work for Reuters.").relations())
                .extracting(RelationClaim::status)
                .containsExactly(RelationStatus.FORMER);
    }

    @Test
    void saysAMarriageOnce() {
        assertThat(Articles.extract("Yulia Navalnaya, the widow of Alexei Navalny, lives abroad.")
                        .relations())
                .filteredOn(claim -> claim.type() == RelationType.SPOUSE_OF)
                .extracting(RelationClaim::status)
                .containsExactly(RelationStatus.FORMER);
    }

    private static List<String> objects(String text, RelationType type) {
        return Articles.extract(text).relations().stream()
                .filter(claim -> claim.type() == type)
                .map(claim -> String.valueOf(claim.object()).split(" ", 2)[1])
                .toList();
    }

    private static RelationClaim office(String text) {
        return Articles.extract(text).relations().stream()
                .filter(claim -> claim.type() == RelationType.HOLDS_OFFICE)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable Precision precision(String text) {
        return office(text).held().precision();
    }
}
