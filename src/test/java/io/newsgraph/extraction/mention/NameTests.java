package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTests {

    private static List<String> names(String text) {
        return extract(text).mentions().all().stream()
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .map(mention -> mention.sentence().words(mention.start(), mention.end()))
                .toList();
    }

    private static ActorType typeOf(String name, String text) {
        return Behind.first(extract(text).mentions(), name).type();
    }

    @Test
    void partsTheTownFromTheCompanyBasedThere() {
        assertThat(names("Oslo-based Nordfjord Shipping ASA reported a loss on Monday."))
                .contains("Oslo")
                .noneMatch(name -> name.contains("based"));
    }

    @Test
    void partsTownAndState() {
        assertThat(names("The factory is in Fort Worth, Texas."))
                .contains("Fort Worth", "Texas")
                .doesNotContain("Fort Worth, Texas");
    }

    @Test
    void keepsAHyphenatedGivenNameWhole() {
        assertThat(names("South Korea's president was Kim Young-sam in 1994.")).contains("Kim Young-sam");
    }

    @Test
    void leavesTheTitleOutOfAName() {
        assertThat(names("The court sided with Mr Henrik Solberg on Friday.")).contains("Henrik Solberg");
        assertThat(names("Automaker Ford cut its prices.")).contains("Ford");
    }

    @Test
    void leavesCommonNounsOutOfAName() {
        assertThat(names("The arrest was reported by Interfax news agency."))
                .contains("Interfax")
                .doesNotContain("Interfax news agency");
        assertThat(names("The refugees came from the former Yugoslavia.")).contains("Yugoslavia");
    }

    @Test
    void keepsANicknameInsideTheName() {
        assertThat(names("Officials praised Marta \"Pepa\" Lindqvist for her work."))
                .contains("Marta \"Pepa\" Lindqvist");
    }

    @Test
    void keepsParticlesInsideTheName() {
        assertThat(names("On Monday von der Leyen spoke in Brussels.")).contains("von der Leyen");
    }

    @Test
    void prefersTheLongerNameBehindTheArticle() {
        assertThat(names("The army left the West Bank as a gesture.")).contains("West Bank");
    }

    @Test
    void findsTheNameBehindATitleOfCourtesy() {
        assertThat(names("The lawyers of Mr Brenzel were not in court.")).contains("Brenzel");
    }

    @Test
    void findsANameAgainThatStandsAloneLater() {
        var text = "Astrid Wood won the race. Asked about it, Wood only smiled.";
        assertThat(names(text)).containsExactly("Astrid Wood", "Wood");
    }

    @Test
    void takesTheKindFromTheNounBeforeTheName() {
        assertThat(typeOf("Vestara", "The drug maker Vestara shut two plants. Analysts praised Vestara."))
                .isEqualTo(ActorType.ORGANIZATION);
    }

    @Test
    void takesTheKindFromTheLastWordOfTheName() {
        assertThat(typeOf("Holmby Hospital", "She was taken to Holmby Hospital at night."))
                .isEqualTo(ActorType.ORGANIZATION);
        assertThat(typeOf("Lake Turkana", "Fishermen on Lake Turkana complained."))
                .isEqualTo(ActorType.PLACE);
    }

    @Test
    void takesAPersonNamedLikeACapitalForThePerson() {
        var mentions = extract("Marcus Washington won in three sets. Washington was pleased.")
                .mentions();
        assertThat(mentions.entities()).extracting(Entity::name).containsExactly("Marcus Washington");
    }

    @Test
    void joinsAnIrishSurnameBehindItsApostrophe() {
        assertThat(names("The airline is run by Brian O' Malley.")).contains("Brian O' Malley");
    }

    @Test
    void findsABrandByItsCapitalsInside() {
        assertThat(names("The charity is paid through QuickGiving, and guards from B7X watch it."))
                .contains("QuickGiving", "B7X");
        assertThat(names("He dropped his iPhone.")).isEmpty();
    }

    @Test
    void findsASurnameBehindMrAndAgain() {
        assertThat(names("Mr Shorten then left. The others stayed. Shorten will not return."))
                .containsExactly("Shorten", "Shorten");
    }

    @Test
    void takesAGivenNameForAPersonNotForOneOfAPeople() {
        assertThat(typeOf("Finn", "Finn sold his car.")).isEqualTo(ActorType.PERSON);
        assertThat(typeOf("Finn", "The race was won by a Finn.")).isEqualTo(ActorType.COUNTRY);
    }

    @Test
    void takesNoParticipleAndNoDegreeForAName() {
        assertThat(names("Born in Oslo, he moved to Bergen.")).containsExactly("Oslo", "Bergen");
        assertThat(names("He holds a Bachelor of Science from Yale.")).containsExactly("Yale");
    }

    @Test
    void endsANameBeforeTheVerbOfAHeadline() {
        assertThat(names("HENDRY TAKES LEAD IN OPEN")).doesNotContain("HENDRY TAKES");
    }

    @Test
    void keepsTheGenitiveThatIsPartOfAName() {
        assertThat(names("The dress was shown in Harper's Bazaar.")).containsExactly("Harper's Bazaar");
    }

    @Test
    void partsTheEmployerFromThePersonBehindTheTitle() {
        assertThat(names("The plan was praised by Boeing CEO Phil Condit.")).containsExactly("Boeing", "Phil Condit");
        assertThat(names("He was taken to Massachusetts General Hospital.")).contains("Massachusetts General Hospital");
    }

    @Test
    void takesNoTimeZoneForAName() {
        assertThat(names("The bank closed at 16:00 UTC in Oslo.")).containsExactly("Oslo");
    }
}
