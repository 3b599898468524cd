package io.newsgraph.graph;

import static io.newsgraph.graph.Cast.BLINKEN;
import static io.newsgraph.graph.Cast.LAVROV;
import static io.newsgraph.graph.Cast.NATO;
import static io.newsgraph.graph.Cast.RUSSIA;
import static io.newsgraph.graph.Cast.RUTTE;
import static io.newsgraph.graph.Cast.UKRAINE;
import static io.newsgraph.graph.Cast.USA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.Written.Effect;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.news.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.neo4j.driver.types.Relationship;

class GraphTests {

    private static final Graph GRAPH = new Graph(TestDatabase.driver(), new CypherFiles());

    @BeforeAll
    static void prepare() {
        GRAPH.prepare();
        GRAPH.prepare();
    }

    @BeforeEach
    void clear() {
        TestDatabase.clear();
    }

    @Test
    void isEmptyUntilTheFirstArticle() {
        assertThat(GRAPH.isEmpty()).isTrue();
        var written = GRAPH.write(Stories.meeting());
        assertThat(written).isEqualTo(new Written(new ArticleId("meeting"), Effect.NEW, 2, 5, 2, 3, 3));
        assertThat(GRAPH.isEmpty()).isFalse();
        assertThat(GRAPH.counts()).isEqualTo(new GraphCounts(1, 2, 5, 2, 3, 3));
    }

    @Test
    void tellsWhichWordingItHoldsAndByWhichRules() {
        var article = Stories.aid().article();
        assertThat(GRAPH.held(List.of(article.id()))).isEmpty();
        GRAPH.write(Stories.aid());
        assertThat(GRAPH.held(List.of(article.id())))
                .containsOnly(Map.entry(
                        article.id(),
                        new HeldArticle(article.revision(), Stories.aid().version(), article.published())));
    }

    @Test
    void changesNothingWhenTheSameArticlesComeAgain() {
        GRAPH.writeAll(Stories.all());
        var before = Snapshot.take();
        assertThat(Stories.all())
                .allSatisfy(
                        findings -> assertThat(GRAPH.write(findings).effect()).isEqualTo(Effect.UNCHANGED));
        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void isTheSameWhateverTheOrderOfArticles() {
        GRAPH.writeAll(Stories.all());
        var before = Snapshot.take();
        TestDatabase.clear();
        var reversed = new ArrayList<>(Stories.all());
        Collections.reverse(reversed);
        reversed.forEach(GRAPH::write);
        assertThat(Snapshot.take()).isEqualTo(before);
    }

    @Test
    void leavesNothingOfAnArticleThatIsWithdrawn() {
        Stories.all().stream().filter(findings -> !isAccusations(findings)).forEach(GRAPH::write);
        var without = Snapshot.take();
        GRAPH.write(Stories.accusations());
        assertThat(Snapshot.take()).isNotEqualTo(without);
        assertThat(GRAPH.withdraw(new ArticleId("accusations"))).isTrue();
        assertThat(Snapshot.take()).isEqualTo(without);
        assertThat(GRAPH.withdraw(new ArticleId("accusations"))).isFalse();
    }

    @Test
    void isEmptyAgainWhenEverythingIsWithdrawn() {
        GRAPH.writeAll(Stories.all());
        Stories.all().forEach(findings -> GRAPH.withdraw(findings.article().id()));
        assertThat(Snapshot.take()).isEmpty();
    }

    @Test
    void replacesTheClaimsOfAnEarlierRevision() {
        Stories.all().stream().filter(findings -> !isAccusations(findings)).forEach(GRAPH::write);
        GRAPH.write(story("accusations").sentence("NATO said nothing.", NATO).findings());
        var revised = GRAPH.write(Stories.accusations());
        assertThat(revised.effect()).isEqualTo(Effect.REPLACED);
        var replaced = Snapshot.take();

        TestDatabase.clear();
        GRAPH.writeAll(Stories.all());
        assertThat(Snapshot.take()).isEqualTo(replaced);
    }

    @Test
    void leadsFromARelationshipInOneHopToItsClaims() {
        GRAPH.writeAll(Stories.all());
        var rows = TestDatabase.query("""
                MATCH (:Actor {name: 'Russia'})-[r:ATTACKED]->(:Actor {name: 'Ukraine'})
                MATCH (:Relation {id: r.id})<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_ARTICLE]->(a:Article)
                RETURN c.status AS status, s.text AS sentence, c.quote AS quote,
                  substring(a.text, c.start, c.end - c.start) AS quoted, a.id AS article
                ORDER BY status
                """);
        assertThat(rows)
                .extracting(row -> row.get("status").asString())
                .containsExactly("ASSERTED", "ATTRIBUTED", "DENIED");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.get("quote").asString())
                    .isEqualTo("attacked")
                    .isEqualTo(row.get("quoted").asString());
            assertThat(row.get("sentence").asString()).contains("Russia attacked");
        });
    }

    @Test
    void standsAsTheStrongestOfItsClaimsAndCountsOnlyFactsAsAsserted() {
        GRAPH.write(Stories.accusations());
        var attributed = relationship(RUSSIA, "ATTACKED", UKRAINE);
        assertThat(attributed.get("status").asString()).isEqualTo("ATTRIBUTED");
        assertThat(attributed.get("asserted").asInt()).isZero();
        assertThat(attributed.get("articles").asInt()).isEqualTo(1);

        GRAPH.write(Stories.aid());
        var asserted = relationship(RUSSIA, "ATTACKED", UKRAINE);
        assertThat(asserted.get("status").asString()).isEqualTo("ASSERTED");
        assertThat(asserted.get("asserted").asInt()).isEqualTo(1);
        assertThat(asserted.get("articles").asInt()).isEqualTo(2);
        assertThat(asserted.get("confidence").asDouble()).isEqualTo(0.8);
        assertThat(asserted.get("firstSeen").asZonedDateTime().toLocalDate()).hasToString("2024-12-03");
        assertThat(asserted.get("lastSeen").asZonedDateTime().toLocalDate()).hasToString("2024-12-06");
    }

    @Test
    void drawsAMeetingThatIsPlannedUnderATypeOfItsOwn() {
        GRAPH.write(Stories.meeting());
        assertThat(relationship(BLINKEN, "AGREED_TO_MEET", NATO).get("asserted").asInt())
                .isZero();
        assertThat(relationshipsOf("MET")).hasSize(1);
    }

    @Test
    void drawsOneRelationshipBetweenEqualsWhoMet() {
        GRAPH.write(Stories.meeting());
        assertThat(relationship(BLINKEN, "MET", RUTTE).get("status").asString()).isEqualTo("ASSERTED");
    }

    @Test
    void keepsTheOfficesOfARelation() {
        GRAPH.write(Stories.meeting());
        GRAPH.write(Stories.aid());
        var office = relationship(BLINKEN, "HOLDS_OFFICE", USA);
        assertThat(office.get("values").asList()).containsExactly("Secretary of State");
        assertThat(office.get("articles").asInt()).isEqualTo(2);
    }

    @Test
    void keepsARelationThatHasAValueOnlyAsANode() {
        GRAPH.writeAll(Stories.all());
        assertThat(relationshipsOf("BORN_ON")).isEmpty();
        assertThat(TestDatabase.query("""
                        MATCH (relation:Relation {type: 'BORN_ON'})-[:SUBJECT]->(:Actor {name: 'Mark Rutte'})
                        RETURN relation.values AS values
                        """))
                .singleElement()
                .satisfies(row -> assertThat(row.get("values").asList()).containsExactly("1967"));
    }

    @Test
    void addsUpTheNamesOfAnActorAndCountsItsArticles() {
        GRAPH.write(Stories.accusations());
        GRAPH.write(Stories.aid());
        var russia = TestDatabase.query("MATCH (a:Actor:Country {name: 'Russia'}) RETURN a")
                .get(0)
                .get("a");
        assertThat(russia.get("aliases").asList()).containsExactly("Moscow");
        assertThat(russia.get("articles").asInt()).isEqualTo(2);
        assertThat(russia.get("type").asString()).isEqualTo("COUNTRY");
    }

    @Test
    void marksWhoIsNamedAsSayingSo() {
        GRAPH.write(Stories.accusations());
        assertThat(TestDatabase.query("""
                        MATCH (c:Claim)-[:ATTRIBUTED_TO]->(speaker:Actor)
                        RETURN c.status AS status, speaker.name AS speaker ORDER BY status
                        """))
                .extracting(row -> row.get("speaker").asString())
                .containsExactly(BLINKEN.name(), LAVROV.name());
    }

    @Test
    void rejectsFindingsThatReferToAnUnlistedActor() {
        var whole = Stories.aid();
        var broken = new Findings(
                whole.article(),
                whole.sentences(),
                List.of(USA),
                List.of(),
                whole.events(),
                List.of(),
                List.of(),
                List.of(),
                whole.version());
        assertThatThrownBy(() -> GRAPH.write(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("article aid")
                .hasMessageContaining("country-ukraine");
        assertThat(GRAPH.isEmpty()).isTrue();
    }

    @Test
    void findsItsRelationshipsAgainAfterACopyIntoAnotherDatabase() {
        GRAPH.write(Stories.accusations());
        TestDatabase.query("MATCH (relation:Relation) SET relation.drawnAs = '5:elsewhere:' + relation.drawnAs");
        GRAPH.prepare();
        GRAPH.write(Stories.aid());
        assertThat(relationship(RUSSIA, "ATTACKED", UKRAINE).get("articles").asInt())
                .isEqualTo(2);
    }

    @Test
    void keepsWritersThatRunAtTheSameTimeApart() {
        Stories.all().parallelStream().forEach(GRAPH::write);
        var together = Snapshot.take();
        TestDatabase.clear();
        GRAPH.writeAll(Stories.all());
        assertThat(together).isEqualTo(Snapshot.take());
    }

    private static Story story(String id) {
        return Story.of(id).published("2024-12-06").by("Morning Story");
    }

    private static boolean isAccusations(Findings findings) {
        return findings.article().id().value().equals("accusations");
    }

    private static Relationship relationship(Actor subject, String type, Actor object) {
        var rows = TestDatabase.query(
                "MATCH (:Actor {id: $subject})-[r:$($type)]->(:Actor {id: $object}) RETURN r",
                Map.of(
                        "subject",
                        subject.id().value(),
                        "type",
                        type,
                        "object",
                        object.id().value()));
        assertThat(rows).hasSize(1);
        return rows.get(0).get("r").asRelationship();
    }

    private static List<Record> relationshipsOf(String type) {
        return TestDatabase.query("MATCH ()-[r:$($type)]->() RETURN r", Map.of("type", type));
    }
}
