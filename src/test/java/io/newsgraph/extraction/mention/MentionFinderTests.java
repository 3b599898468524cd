package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.MentionKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentionFinderTests {

    private static Mentions mentions(String text) {
        return extract(text).mentions();
    }

    private static List<String> names(Mentions mentions) {
        return mentions.entities().stream().map(Entity::name).toList();
    }

    private static Entity behind(Mentions mentions, String words) {
        return Behind.entities(mentions, words).stream()
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no mention " + words + " in " + mentions.all()));
    }

    @Test
    void linksASurnameToTheFullNameEarlierInTheArticle() {
        var mentions = mentions("Henrik Solberg met the press. Solberg denied everything.");
        assertThat(behind(mentions, "Solberg")).isSameAs(behind(mentions, "Henrik Solberg"));
    }

    @Test
    void linksASurnameToTheFullNameLaterInTheArticle() {
        var mentions = mentions("Solberg denied everything. Henrik Solberg had met the press.");
        assertThat(names(mentions)).containsOnlyOnce("Henrik Solberg").doesNotContain("Solberg");
    }

    @Test
    void keepsTwoPersonsOfOneSurnameApart() {
        var mentions = mentions("Bill Clinton spoke in Ohio. Hillary Clinton spoke in Texas.");
        assertThat(names(mentions)).contains("Bill Clinton", "Hillary Clinton");
    }

    @Test
    void takesAnAcronymInBracketsForTheNameBeforeIt() {
        var mentions = mentions("The Nordic Seafarers Federation (NSF) met in Bergen. NSF leaders were pleased.");
        assertThat(behind(mentions, "NSF")).isSameAs(behind(mentions, "Nordic Seafarers Federation"));
    }

    @Test
    void knowsACountryHoweverItIsWritten() {
        var mentions =
                mentions("The U.S. and Canada talked. The United States was pleased. American officials agreed.");
        assertThat(behind(mentions, "U.S.")).isSameAs(behind(mentions, "United States"));
        assertThat(behind(mentions, "American")).isSameAs(behind(mentions, "United States"));
    }

    @Test
    void takesACapitalThatActsForItsGovernment() {
        var mentions = mentions("Moscow said it had shot down a drone.");
        assertThat(behind(mentions, "Moscow").name()).isEqualTo("Russia");
        assertThat(behind(mentions, "Moscow").type()).isEqualTo(ActorType.COUNTRY);
    }

    @Test
    void takesACapitalBehindAPrepositionForThePlace() {
        var mentions = mentions("The ministers met in Moscow on Friday.");
        assertThat(behind(mentions, "Moscow").type()).isEqualTo(ActorType.PLACE);
    }

    @Test
    void makesAGroupOfACountrysPeople() {
        var mentions = mentions("Bulgarian farmers blocked the road to Sofia.");
        var farmers = behind(mentions, "Bulgarian farmers");
        assertThat(farmers.type()).isEqualTo(ActorType.GROUP);
        assertThat(farmers.country()).isEqualTo("BGR");
    }

    @Test
    void linksTheAllianceToNato() {
        var mentions = mentions("NATO met in Vilnius. The alliance invited Sweden.");
        assertThat(behind(mentions, "The alliance").name()).isEqualTo("NATO");
    }

    @Test
    void linksPronounsByGender() {
        var mentions = mentions("Giorgia Meloni received Donald Tusk. She thanked him.");
        assertThat(behind(mentions, "She").name()).isEqualTo("Giorgia Meloni");
        assertThat(behind(mentions, "him").name()).isEqualTo("Donald Tusk");
    }

    @Test
    void linksARelativePronounToTheNameBeforeIt() {
        var mentions = mentions("Josep Borrell, who led the talks, was pleased.");
        assertThat(behind(mentions, "who").name()).isEqualTo("Josep Borrell");
    }

    @Test
    void readsNamesInCapitals() {
        var mentions = mentions("PARIS, Dec 2 - Emmanuel Macron spoke to reporters.");
        assertThat(behind(mentions, "PARIS").name()).isEqualTo("Paris");
    }

    @Test
    void findsTheFullNameInTheHeadline() {
        var mentions = extract(Articles.article("Henrik Solberg resigns", "Solberg said he was tired."))
                .mentions();
        assertThat(names(mentions)).containsExactly("Henrik Solberg");
        assertThat(mentions.all()).noneMatch(mention -> mention.kind() == MentionKind.NAME && mention.start() > 0);
    }
}
