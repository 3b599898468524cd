package io.newsgraph.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.Domain;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.resolution.identity.Identities;
import io.newsgraph.resolution.identity.Profile;
import io.newsgraph.resolution.link.Linker;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResolverTests {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final Resolver RESOLVER = new Resolver(LEXICON, Linker.load(LEXICON), "1.0+rules");

    private static Findings findings(String text) {
        return RESOLVER.resolve(Articles.extract(text));
    }

    private static Actor actor(Findings findings, String name) {
        return findings.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + findings.actors()));
    }

    @Test
    void givesAKnownActorItsCodeAndTitle() {
        var ukraine = actor(findings("Ukraine asked Germany for tanks."), "Ukraine");
        assertThat(ukraine.id().value()).isEqualTo("country-ukraine");
        assertThat(ukraine.country()).isEqualTo("UKR");
        assertThat(ukraine.wikipedia()).isEqualTo("Ukraine");
    }

    @Test
    void givesAnUnknownPersonTheSameIdInEveryArticle() {
        var one = actor(findings("Henrik Solberg met reporters in Oslo."), "Henrik Solberg");
        var other = actor(findings("Reporters in Bergen met Henrik Solberg."), "Henrik Solberg");
        assertThat(one.id()).isEqualTo(other.id());
    }

    @Test
    void knowsAGroupWithoutACountryOnlyInsideItsArticle() {
        var protesters = actor(findings("Protesters attacked a police station."), "Protesters");
        assertThat(protesters.id().value()).contains("-in-");
    }

    @Test
    void leavesOutNamelessPersonsOfWhomNothingIsTold() {
        assertThat(findings("He smiled. A man was there.").actors()).isEmpty();
    }

    @Test
    void keepsANamelessPersonOfWhomSomethingIsTold() {
        var findings = findings("He was born in Lyon.");
        assertThat(findings.relations()).isNotEmpty();
        assertThat(actor(findings, "he").id().value()).contains("-in-");
    }

    @Test
    void quotesEveryMentionAsItStands() {
        var text = "Antony Blinken \uD83D\uDE00 met “Sergei Lavrov” in Geneva. He left.";
        var findings = findings(text);
        assertThat(findings.mentions())
                .isNotEmpty()
                .allSatisfy(mention ->
                        assertThat(mention.text()).isEqualTo(mention.span().of(text)));
    }

    @Test
    void relatesNobodyToHimself() {
        var findings = findings("U.S. Secretary of State Antony Blinken said Blinken was pleased.");
        assertThat(findings.relations())
                .isNotEmpty()
                .noneMatch(relation -> relation.subject().equals(relation.object()));
    }

    @Test
    void tellsWashingtonTheCityTheStateTheGovernmentAndThePersonApart() {
        assertThat(ids("Protesters marched through Washington on Saturday.")).contains("place-washington");
        assertThat(ids("A fire burned in Washington state on Saturday.")).contains("place-washington-state");
        assertThat(ids("Washington Gov. Jay Inslee signed the bill.")).contains("place-washington-state");
        assertThat(ids("He signed the bill in Olympia, Washington.")).contains("place-washington-state");
        assertThat(ids("Washington said on Monday that it would send troops to Kuwait."))
                .contains("country-united-states");
        assertThat(ids("Denzel Washington arrived in Cannes.")).contains("person-denzel-washington");
    }

    @Test
    void tellsGeorgiaTheCountryAndTheStateApart() {
        assertThat(ids("Georgia asked Russia to withdraw its troops.")).contains("country-georgia");
        assertThat(ids("He was born in Tbilisi, Georgia.")).contains("country-georgia");
        assertThat(ids("He was born in Atlanta, Georgia.")).contains("place-georgia-u-s-state");
        assertThat(ids("The governor of Georgia signed the bill.")).contains("place-georgia-u-s-state");
    }

    @Test
    void tellsTownsOfOneNameApartByTheirStates() {
        assertThat(ids("A fire broke out in Springfield, Illinois.")).contains("place-springfield-illinois");
        assertThat(ids("A fire broke out in Springfield, Missouri.")).contains("place-springfield-missouri");
    }

    @Test
    void namesAnActorByItsWikipediaArticle() {
        assertThat(
                        ids(
                                "Bradford City beat Hull City 2-1; the goalkeeper, a striker and a midfielder scored the goals."))
                .contains("organization-bradford-city-a-f-c");
    }

    @Test
    void takesNobodyForAKnownPersonOfAnotherWalkOfLife() {
        var striker = actor(findings("Striker Mike Johnson scored twice for Leeds on Sunday."), "Mike Johnson");
        assertThat(striker.wikipedia()).isNull();
        assertThat(striker.country()).isNull();
        assertThat(striker.domain()).isEqualTo(Domain.SPORT);
        var speaker = actor(findings("House Speaker Mike Johnson met reporters."), "Mike Johnson");
        assertThat(speaker.wikipedia()).isEqualTo("Mike Johnson");
        assertThat(speaker.domain()).isEqualTo(Domain.POLITICS);
        assertThat(Identities.of(List.of(Profile.of(striker), Profile.of(speaker)), List.of())
                        .of(Profile.of(striker))
                        .actor()
                        .value())
                .isEqualTo("person-mike-johnson--sport");
    }

    @Test
    void callsANamesakeOfAKnownPersonByWhatTheArticleCallsHim() {
        assertThat(ids("Striker Solberg scored twice.")).containsExactly("person-solberg");
    }

    @Test
    void linksNobodyToAnArticleOnAnotherWalkOfLife() {
        assertThat(actor(findings("Professor Michael Johnson said the sea was rising."), "Michael Johnson")
                        .wikipedia())
                .isNull();
    }

    @Test
    void takesAKnownPersonForWhatHeIsKnownForWhateverElseHeDoes() {
        var owner = actor(findings("Donald Trump, a businessman, met reporters in Ohio."), "Donald Trump");
        assertThat(owner.domain()).isEqualTo(Domain.POLITICS);
        assertThat(owner.wikipedia()).isEqualTo("Donald Trump");
    }

    @Test
    void tellsThoseApartWhoseNameLeadsToOneArticle() {
        var player = actor(findings("Michael Jordan, the basketball player, visited Chicago."), "Michael Jordan");
        var professor = actor(findings("Michael Jordan, a professor of statistics, visited Paris."), "Michael Jordan");
        assertThat(player.wikipedia()).isEqualTo(professor.wikipedia());
        var identities = Identities.of(List.of(Profile.of(player), Profile.of(professor)), List.of());
        assertThat(identities.of(Profile.of(player)).actor().value()).isEqualTo("person-michael-jordan--sport");
        assertThat(identities.of(Profile.of(professor)).actor().value()).isEqualTo("person-michael-jordan--science");
    }

    @Test
    void findsASurnameAcrossArticlesWhereTheContextAgrees() {
        var full = Profile.of(actor(findings("Norwegian Foreign Minister Henrik Haugland left."), "Henrik Haugland"));
        var surname = Profile.of(actor(findings("Norwegian Foreign Minister Haugland left Oslo."), "Haugland"));
        var other = Profile.of(actor(findings("Striker Haugland scored twice."), "Haugland"));
        var identities = Identities.of(List.of(full, surname, other), List.of());
        assertThat(identities.of(surname).actor()).isEqualTo(full.name());
        assertThat(identities.of(other).actor()).isNotEqualTo(full.name());
    }

    @Test
    void knowsAGivenNameAloneOnlyInsideItsArticle() {
        assertThat(actor(findings("Jim said it was raining in Oslo."), "Jim")
                        .id()
                        .value())
                .contains("-in-");
    }

    @Test
    void givesTheCourtOfOneCountryNotThatOfAnother() {
        assertThat(ids("Kenya's Supreme Court annulled the vote. The Supreme Court will meet again."))
                .contains("organization-supreme-court-of-kenya")
                .doesNotContain("organization-supreme-court-of-the-united-states");
    }

    private static List<String> ids(String text) {
        return findings(text).actors().stream().map(actor -> actor.id().value()).toList();
    }
}
