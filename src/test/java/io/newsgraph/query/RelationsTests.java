package io.newsgraph.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.knowledge.Standing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RelationsTests {

    private static final Relations RELATIONS = new Relations(TestDatabase.driver(), StoryGraph.FILES);
    private static final Claims CLAIMS = new Claims(TestDatabase.driver(), StoryGraph.FILES);

    @BeforeAll
    static void load() {
        StoryGraph.load();
    }

    @Test
    void findsRelationsBetweenTwoActorsWithTheirSentences() {
        assertThat(RELATIONS.list(RelationQuestion.of("person-antony-blinken", "organization-nato", null)))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.type()).isEqualTo("AGREED_TO_MEET");
                    assertThat(relation.status()).isEqualTo(Standing.PLANNED);
                    assertThat(relation.asserted()).isZero();
                    assertThat(relation.quadClass()).isEqualTo(QuadClass.VERBAL_COOPERATION);
                    assertThat(relation.firstSeen()).hasToString("2024-12-02T08:00:00Z");
                    assertThat(relation.evidence())
                            .extracting(Evidence::sentence)
                            .containsExactly("U.S. Secretary of State Antony Blinken will meet NATO in Brussels.");
                });
    }

    @Test
    void looksInBothDirectionsWhenAsked() {
        var question = RelationQuestion.of("country-ukraine", "country-russia", "attacked");
        assertThat(RELATIONS.list(question)).isEmpty();
        assertThat(RELATIONS.list(question.inEitherDirection()))
                .singleElement()
                .satisfies(relation -> assertThat(relation.subject().name()).isEqualTo("Russia"));
        assertThat(RELATIONS.list(RelationQuestion.of("country-ukraine", null, null)))
                .isEmpty();
        assertThat(RELATIONS.list(
                        RelationQuestion.of("country-ukraine", null, null).inEitherDirection()))
                .hasSize(4);
        assertThat(RELATIONS.list(RelationQuestion.of(null, "country-ukraine", null)))
                .hasSize(4);
    }

    @Test
    void putsRelationsWithMostReportsFirst() {
        assertThat(RELATIONS.list(RelationQuestion.of(null, "country-ukraine", null)))
                .first()
                .satisfies(relation -> {
                    assertThat(relation.type()).isEqualTo("ATTACKED");
                    assertThat(relation.articles()).isEqualTo(2);
                    assertThat(relation.asserted()).isEqualTo(1);
                });
    }

    @Test
    void givesEveryClaimBehindARelation() {
        var relation = RELATIONS
                .list(RelationQuestion.of("country-russia", "country-ukraine", "ATTACKED"))
                .get(0);
        assertThat(RELATIONS.find(relation.id(), 1)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(relation.id());
            assertThat(found.evidence())
                    .singleElement()
                    .extracting(Evidence::status)
                    .isEqualTo(Standing.ASSERTED);
        });
        var evidence = CLAIMS.page(relation.id(), null, 10).items();
        assertThat(evidence)
                .extracting(Evidence::status)
                .containsExactlyInAnyOrder(Standing.ATTRIBUTED, Standing.DENIED, Standing.ASSERTED);
        assertThat(evidence)
                .filteredOn(claim -> claim.status() == Standing.DENIED)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.negated()).isTrue();
                    assertThat(claim.attributedTo()).isNotNull();
                    assertThat(claim.attributedTo().name()).isEqualTo("Sergei Lavrov");
                    assertThat(claim.quote()).isEqualTo("attacked");
                    assertThat(claim.rule()).isEqualTo("story-event");
                    assertThat(claim.article().publisher()).isEqualTo("Daily Story");
                    assertThat(claim.article().url()).isEqualTo("https://stories.example/accusations");
                    assertThat(claim.sentence()).isEqualTo("Lavrov denied that Russia attacked Ukraine.");
                });
    }

    @Test
    void findsRelationsThatHaveAValueOnly() {
        assertThat(RELATIONS.list(RelationQuestion.of("person-mark-rutte", null, "BORN_ON")))
                .singleElement()
                .satisfies(relation -> {
                    assertThat(relation.object()).isNull();
                    assertThat(relation.values()).containsExactly("1967");
                });
    }

    @Test
    void findsRelationsOfATypeWhoeverHasThem() {
        assertThat(RELATIONS.list(RelationQuestion.of(null, null, "HOLDS_OFFICE")))
                .hasSize(2);
        assertThat(RELATIONS.find("r-nothing", 3)).isEmpty();
        assertThat(CLAIMS.page("r-nothing", null, 3).items()).isEmpty();
    }

    @Test
    void suggestsTheNearestTypeForOneThatNoRelationHas() {
        assertThatThrownBy(() -> RELATIONS.list(RelationQuestion.of(null, null, "HOLD_OFFICE")))
                .hasMessage("there is no relation type \"HOLD_OFFICE\"; did you mean \"HOLDS_OFFICE\"?");
        assertThat(RELATIONS.list(RelationQuestion.of("person-nobody", null, null)))
                .isEmpty();
    }
}
