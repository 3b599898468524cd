package io.newsgraph.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.resolution.link.Linker;
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
}
