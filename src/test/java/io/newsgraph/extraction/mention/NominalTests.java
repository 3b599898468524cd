package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.knowledge.ActorType;
import java.util.List;
import org.junit.jupiter.api.Test;

class NominalTests {

    private static Mentions mentions(String text) {
        return extract(text).mentions();
    }

    /** Names of those behind each place where the words stand. */
    private static List<String> behind(Mentions mentions, String words) {
        return Behind.names(mentions, words);
    }

    @Test
    void takesATitleForTheNameBehindIt() {
        var mentions = mentions("Finnish airline Finnair cut its flights. The airline lost money.");
        assertThat(behind(mentions, "Finnish airline")).containsExactly("Finnair");
        assertThat(behind(mentions, "The airline")).containsExactly("Finnair");
    }

    @Test
    void takesAnAppositionForTheNameBeforeIt() {
        var mentions = mentions("Laura Becker, a singer, met Paul Weiss in Bonn. Weiss praised the singer.");
        assertThat(behind(mentions, "a singer")).containsExactly("Laura Becker");
        assertThat(behind(mentions, "the singer")).containsExactly("Laura Becker");
    }

    @Test
    void takesDescriptionAndNameTogetherForOneMention() {
        var mentions = mentions("Finnish airline Finnair met Chancellor Angela Merkel. Vantaa is the home of Finnair,"
                + " the Finnish airline.");
        assertThat(behind(mentions, "Finnish airline Finnair")).containsExactly("Finnair");
        assertThat(behind(mentions, "Chancellor Angela Merkel")).containsExactly("Angela Merkel");
        assertThat(behind(mentions, "Finnair, the Finnish airline")).containsExactly("Finnair");
    }

    @Test
    void takesATitleOfTwoCapitalizedWordsWhole() {
        var mentions = mentions("Airbus Chief Executive Noel Forgeard left.");
        assertThat(behind(mentions, "Airbus Chief Executive")).containsExactly("Noel Forgeard");
    }

    @Test
    void leavesTheDashOfADatelineOut() {
        var mentions = mentions("OSLO (Reuters) - Norwegian Prime Minister Erna Solberg resigned.");
        assertThat(behind(mentions, "Norwegian Prime Minister")).containsExactly("Erna Solberg");
    }

    @Test
    void takesNoSubjectForAnApposition() {
        var mentions = mentions("Before he met Paul Weiss, the Danish minister spoke in Bonn.");
        assertThat(behind(mentions, "the Danish minister")).doesNotContain("Paul Weiss");
    }

    @Test
    void remembersWhatASubjectWasSaidToBe() {
        var mentions = mentions("Laura Becker was an actress. Anna Weiss visited her. The actress lived in Bonn.");
        assertThat(behind(mentions, "The actress")).containsExactly("Laura Becker");
    }

    @Test
    void takesACompanyForTheOneOfItsCountry() {
        var mentions = mentions("Finnish airline Finnair will buy planes from Boeing. The Finnish company has debts.");
        assertThat(behind(mentions, "The Finnish company")).containsExactly("Finnair");
    }

    @Test
    void takesNoContrastedNounForWhatWasSpokenOf() {
        var mentions = mentions("Finnair flies to Japan. Another airline flies to Kenya.");
        assertThat(behind(mentions, "Another airline")).doesNotContain("Finnair");
    }

    @Test
    void takesAMinistryForTheOneThatIsNamedSo() {
        var mentions = mentions("The Ministry of Health and Boeing signed a contract. The ministry paid at once.");
        assertThat(behind(mentions, "The ministry")).containsExactly("Ministry of Health");
    }

    @Test
    void takesAnAgeForAPerson() {
        var mentions = mentions("Judges freed Laura Becker. The 34-year-old left Bonn.");
        assertThat(behind(mentions, "The 34-year-old")).containsExactly("Laura Becker");
    }

    @Test
    void foundsSpeakersWithoutAName() {
        var mentions = mentions("A government spokesman said the talks had failed. Police said nobody was hurt.");
        assertThat(mentions.entities())
                .anyMatch(entity -> entity.name().equals("government spokesman") && entity.type() == ActorType.PERSON)
                .anyMatch(entity -> entity.name().equals("Police") && entity.type() == ActorType.GROUP);
    }

    @Test
    void foundsNobodyForAHeadThatNobodyBears() {
        assertThat(behind(mentions("The quarrel in Bonn came to a head."), "a head"))
                .isEmpty();
    }
}
