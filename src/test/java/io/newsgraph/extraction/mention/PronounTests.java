package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PronounTests {

    private static Mentions mentions(String text) {
        return extract(text).mentions();
    }

    /** Names of those behind each place where the words stand. */
    private static List<String> behind(Mentions mentions, String words) {
        return Behind.names(mentions, words);
    }

    @Test
    void prefersTheAirlineToTheCountryThatOnlyDescribesIt() {
        var mentions = mentions("Finnish airline Finnair said on Monday that it would cut its flights.");
        assertThat(behind(mentions, "it")).containsExactly("Finnair");
        assertThat(behind(mentions, "its")).containsExactly("Finnair");
    }

    @Test
    void prefersTheSubjectToAPlaceBehindAPreposition() {
        var mentions = mentions("Siemens opened a factory in Hungary. It hired 500 people.");
        assertThat(behind(mentions, "It")).containsExactly("Siemens");
    }

    @Test
    void knowsThatAnObjectIsNotItsOwnSubject() {
        var mentions = mentions("Helmut Brandt called Peter Lang. Brandt thanked him.");
        assertThat(behind(mentions, "him")).containsExactly("Peter Lang");
    }

    @Test
    void letsAPronounWithoutAntecedentStandForSomebodyUnnamed() {
        var mentions = mentions("He was born in Lyon. His father was a baker. He moved to Paris.");
        assertThat(behind(mentions, "He")).containsExactly("he", "he");
        assertThat(behind(mentions, "His")).containsExactly("he");
        assertThat(mentions.entities().stream().filter(entity -> entity.name().equals("he")))
                .singleElement()
                .satisfies(entity -> {
                    assertThat(entity.isNamed()).isFalse();
                    assertThat(entity.gender()).isEqualTo("m");
                });
    }

    @Test
    void takesNobodyForAnEmptyIt() {
        var mentions = mentions("Norway closed the port. It is likely that ships will wait.");
        assertThat(behind(mentions, "It")).isEmpty();
    }

    @Test
    void takesARelativePronounForTheNounItsClauseHangsOn() {
        var mentions = mentions("The court in Oslo freed Henrik Solberg, who left Bergen, where he had lived.");
        assertThat(behind(mentions, "who")).containsExactly("Henrik Solberg");
        assertThat(behind(mentions, "where")).containsExactly("Bergen");
    }

    @Test
    void findsTheSpeakerBehindTheFirstPersonOfAQuotation() {
        var mentions =
                mentions("\"I am ready and my team is ready,\" said Laura Becker. \"I will not wait,\" she added.");
        assertThat(behind(mentions, "I")).containsExactly("Laura Becker", "Laura Becker");
        assertThat(behind(mentions, "my")).containsExactly("Laura Becker");
    }

    @Test
    void takesWeForTheBodyThatTheSpeakerSpeaksFor() {
        var mentions = mentions("\"We will cut our costs,\" said Finnair chief executive Laura Becker.");
        assertThat(behind(mentions, "We")).containsExactly("Finnair");
        assertThat(behind(mentions, "our")).containsExactly("Finnair");
    }

    @Test
    void takesAPronounInAFrontedPhraseForTheSubjectBehindIt() {
        var mentions = mentions("Paul Weiss met envoys. In his speech, Helmut Brandt praised Kenya.");
        assertThat(behind(mentions, "his")).containsExactly("Helmut Brandt");
    }

    @Test
    void learnsTheGenderFromAFormOfAddress() {
        var mentions = mentions("Mrs. Quillfeather met Mr. Ottermann. She praised Kenya.");
        assertThat(behind(mentions, "She")).containsExactly("Quillfeather");
    }

    @Test
    void prefersTheSubjectOfTheClauseAbove() {
        var mentions = mentions("Finnair denied that Boeing had said that it would cut its prices.");
        assertThat(behind(mentions, "it")).containsExactly("Boeing");
    }

    @Test
    void letsNobodyQuoteHimselfAsHe() {
        var mentions = mentions("Paul Weiss saw Helmut Brandt. Weiss told reporters on Friday: \"I saw him.\"");
        assertThat(behind(mentions, "him")).containsExactly("Helmut Brandt");
    }

    @Test
    void findsTheSpeakerInTheSentenceThatEndsAQuotation() {
        var mentions = mentions("\"We will cut our costs.\" said Laura Becker, the chief executive of Finnair.");
        assertThat(behind(mentions, "We")).containsExactly("Finnair");
    }
}
