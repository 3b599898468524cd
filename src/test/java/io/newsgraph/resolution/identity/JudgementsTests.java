package io.newsgraph.resolution.identity;

import static io.newsgraph.resolution.identity.Bearers.A1;
import static io.newsgraph.resolution.identity.Bearers.different;
import static io.newsgraph.resolution.identity.Bearers.id;
import static io.newsgraph.resolution.identity.Bearers.linked;
import static io.newsgraph.resolution.identity.Bearers.organization;
import static io.newsgraph.resolution.identity.Bearers.person;
import static io.newsgraph.resolution.identity.Bearers.same;
import static io.newsgraph.resolution.identity.Bearers.unsure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.newsgraph.knowledge.Domain;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people decide. */
class JudgementsTests {

    private static final Profile BLINKEN = person("blinken", Domain.POLITICS, "USA");
    private static final Profile ANTONY = linked("antony-blinken", "Antony Blinken", Domain.POLITICS, "USA");
    private static final List<Profile> BOTH = List.of(BLINKEN, ANTONY);

    private static final Profile DYLAN = linked("bob-dylan", "Bob Dylan", Domain.ARTS, "USA");
    private static final Profile ZIMMERMAN = person("robert-zimmerman", null, null);

    private static String actor(Profile profile, List<Profile> all, Judgement... judgements) {
        return Identities.of(all, List.of(judgements)).of(profile).actor().value();
    }

    @Test
    void sameUnitesUnderTheOneWithAnArticle() {
        var all = List.of(DYLAN, ZIMMERMAN);
        var judgement = same("person-robert-zimmerman", "person-bob-dylan");
        assertThat(actor(ZIMMERMAN, all, judgement)).isEqualTo("person-bob-dylan");
        assertThat(actor(DYLAN, all, judgement)).isEqualTo("person-bob-dylan");
        assertThat(Identities.of(all, List.of(judgement)).of(ZIMMERMAN).reason())
                .isEqualTo("judged the same as person-robert-zimmerman");
    }

    @Test
    void sameIsTransitiveAndTakesTheFullestNameThenTheFirstId() {
        var all = List.of(
                person("anna-berg", null, null), person("anna-maria-holm", null, null), person("aune", null, null));
        var judgements =
                new Judgement[] {same("person-anna-berg", "person-aune"), same("person-aune", "person-anna-maria-holm")
                };
        for (var profile : all) {
            assertThat(actor(profile, all, judgements)).isEqualTo("person-anna-maria-holm");
        }
        var bodies = List.of(organization("tuc", "GBR"), organization("trades-union-congress", "GBR"));
        assertThat(actor(bodies.get(0), bodies, same("organization-tuc", "organization-trades-union-congress")))
                .isEqualTo("organization-trades-union-congress");
    }

    @Test
    void anythingIsUndoneByLeavingTheJudgementOut() {
        var all = List.of(DYLAN, ZIMMERMAN);
        assertThat(actor(ZIMMERMAN, all)).isEqualTo("person-robert-zimmerman");
    }

    @Test
    void differentKeepsApartWhatTheContextWouldJoin() {
        assertThat(actor(BLINKEN, BOTH)).isEqualTo("person-antony-blinken");
        var judgement = different("person-blinken", "person-antony-blinken");
        assertThat(actor(BLINKEN, BOTH, judgement)).isEqualTo("person-blinken");
        assertThat(Identities.of(BOTH, List.of(judgement)).doubts()).isEmpty();
    }

    @Test
    void differentEndsADoubt() {
        var all = List.of(person("blinken", null, null), ANTONY);
        assertThat(Identities.of(all, List.of()).doubts()).hasSize(1);
        assertThat(Identities.of(all, List.of(different("person-antony-blinken", "person-blinken")))
                        .doubts())
                .isEmpty();
    }

    @Test
    void sameEndsADoubt() {
        var all = List.of(person("blinken", null, null), ANTONY);
        var identities = Identities.of(all, List.of(same("person-antony-blinken", "person-blinken")));
        assertThat(identities.doubts()).isEmpty();
        assertThat(identities.of(all.get(0)).actor()).isEqualTo(id("person-antony-blinken"));
    }

    @Test
    void unsureKeepsApartAndLeavesTheDoubt() {
        var judgement = unsure("person-blinken", "person-antony-blinken");
        assertThat(actor(BLINKEN, BOTH, judgement)).isEqualTo("person-blinken");
        assertThat(Identities.of(BOTH, List.of(judgement)).doubts()).hasSize(1);
    }

    @Test
    void differentHoldsAgainstAChainForWhatTheContextWouldJoin() {
        var all = List.of(BLINKEN, ANTONY, person("donald-blinken", null, null));
        var chain = same("person-antony-blinken", "person-donald-blinken");
        assertThat(actor(BLINKEN, all, chain)).isEqualTo("person-antony-blinken");
        assertThat(actor(BLINKEN, all, chain, different("person-blinken", "person-donald-blinken")))
                .isEqualTo("person-blinken");
    }

    @Test
    void differentHoldsAgainstSame() {
        var all = List.of(DYLAN, ZIMMERMAN);
        assertThat(actor(
                        ZIMMERMAN,
                        all,
                        same("person-bob-dylan", "person-robert-zimmerman"),
                        different("person-bob-dylan", "person-robert-zimmerman")))
                .isEqualTo("person-robert-zimmerman");
    }

    @Test
    void ofAChainThatIsContradictedTheLastLinkIsLeftOut() {
        var a = person("a-one", null, null);
        var b = person("b-two", null, null);
        var c = person("c-three", null, null);
        var judgements = new Judgement[] {
            same("person-b-two", "person-c-three"),
            different("person-a-one", "person-c-three"),
            same("person-a-one", "person-b-two")
        };
        var all = List.of(a, b, c);
        assertThat(actor(b, all, judgements)).isEqualTo("person-a-one");
        assertThat(actor(c, all, judgements)).isEqualTo("person-c-three");
    }

    @Test
    void anotherPersonInOneArticleIsAnActorOfItsOwn() {
        var everywhere = person("mike-johnson", Domain.POLITICS, "USA");
        var there = person("mike-johnson", Domain.SPORT, null).in(A1);
        var all = List.of(everywhere, there);
        var judgement = different("person-mike-johnson", "person-mike-johnson@a1");
        assertThat(actor(there, all, judgement)).isEqualTo("person-mike-johnson@a1");
        // What is said of him there does not tell the others apart any more.
        assertThat(actor(everywhere, all, judgement)).isEqualTo("person-mike-johnson");
        assertThat(actor(everywhere, all)).isEqualTo("person-mike-johnson--politics");
    }

    @Test
    void theNameInOneArticleMovesToSomebodyElse() {
        var there = person("mike-johnson", null, null).in(A1);
        var all = List.of(person("mike-johnson", Domain.POLITICS, "USA"), there, person("michael-johnson", null, null));
        assertThat(actor(there, all, same("person-mike-johnson@a1", "person-michael-johnson")))
                .isEqualTo("person-michael-johnson");
        assertThat(actor(all.get(0), all, same("person-mike-johnson@a1", "person-michael-johnson")))
                .isEqualTo("person-mike-johnson");
    }

    @Test
    void anArticleWithoutAJudgementOfItsOwnIsLikeAnyOther() {
        var there = person("blinken", Domain.POLITICS, "USA").in(A1);
        assertThat(actor(there, List.of(there, ANTONY))).isEqualTo("person-antony-blinken");
    }

    @Test
    void aNewJudgementMustNotContradictAnOldOne() {
        var existing =
                List.of(same("person-a", "person-b"), same("person-b", "person-c"), different("person-c", "person-d"));
        assertThat(Identities.conflict(existing, same("person-a", "person-d")))
                .contains(different("person-c", "person-d"));
        assertThat(Identities.conflict(existing, different("person-a", "person-c")))
                .contains(same("person-a", "person-b"));
        assertThat(Identities.conflict(existing, unsure("person-a", "person-b")))
                .contains(same("person-a", "person-b"));
        assertThat(Identities.conflict(existing, same("person-a", "person-e"))).isEmpty();
        assertThat(Identities.conflict(existing, different("person-a", "person-d")))
                .isEmpty();
        assertThat(Identities.conflict(existing, same("person-a", "person-c"))).isEmpty();
    }

    @Test
    void judgementsTieBlocksTogether() {
        assertThat(Identities.blocks(
                        List.of("person-dylan"),
                        List.of(
                                same("person-bob-dylan", "person-robert-zimmerman"),
                                same("person-robert-zimmerman", "person-lucky-wilbury"),
                                same("person-anna-berg", "person-anna-holm"))))
                .containsExactly("person-dylan", "person-wilbury", "person-zimmerman");
    }

    @Test
    void aJudgementIsTheSameEitherWayRound() {
        assertThat(same("person-a", "person-b")).isEqualTo(same("person-b", "person-a"));
        assertThatIllegalArgumentException().isThrownBy(() -> same("person-a", "person-a"));
    }
}
