package io.newsgraph.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import io.newsgraph.news.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditTests {

    private static final CypherFiles FILES = new CypherFiles();
    private static final Graph GRAPH = new Graph(TestDatabase.driver(), FILES);
    private static final Audit AUDIT = new Audit(TestDatabase.driver(), FILES);

    /** For each check, statements of which every one breaks what it checks. */
    private static final Map<String, List<String>> DAMAGES = Map.ofEntries(
            Map.entry(
                    "actor-has-its-kind",
                    List.of(
                            "MATCH (a:Actor {id: 'country-russia'}) SET a:Person",
                            "MATCH (a:Actor {id: 'country-russia'}) SET a.type = 'GROUP'",
                            "MATCH (a:Actor {id: 'country-russia'}) REMOVE a:Country")),
            Map.entry(
                    "actor-sums-up-names",
                    List.of(
                            "MATCH (a:Actor {id: 'country-russia'}) SET a.name = 'Mother Russia'",
                            "MATCH (a:Actor {id: 'country-russia'}) SET a.aliases = []",
                            "MATCH (a:Actor {id: 'country-russia'}) SET a.articles = 7",
                            "MATCH (a:Actor {id: 'country-russia'}) SET a.wikidata = 'Q1'",
                            "MATCH (a:Actor {id: 'country-russia'}) REMOVE a.country")),
            Map.entry(
                    "article-has-all-sentences",
                    List.of(
                            "MATCH (s:Sentence {id: 'aid#1'}) SET s.index = 4",
                            "MATCH (s:Sentence {id: 'aid#1'}) SET s.start = 1",
                            "MATCH (s:Sentence {id: 'gaza#0'}) DETACH DELETE s",
                            "CREATE (:Article {id: 'empty'})")),
            Map.entry(
                    "article-has-one-publisher",
                    List.of(
                            "MATCH (a:Article {id: 'aid'}) CREATE (a)-[:PUBLISHED_BY]->(:Publisher {name: 'Other Post'})")),
            Map.entry(
                    "claim-has-one-sentence",
                    List.of(
                            "MATCH (:Claim {status: 'DENIED'})-[stated:STATED_IN]->() DELETE stated",
                            "MATCH (c:Claim {status: 'DENIED'}), (s:Sentence {id: 'gaza#0'}) CREATE (c)-[:STATED_IN]->(s)")),
            Map.entry(
                    "claim-is-about-named-actors",
                    List.of(
                            "MATCH (:Article {id: 'aid'})-[named:NAMES]->(:Actor {id: 'country-russia'}) DELETE named")),
            Map.entry(
                    "claim-names-its-speaker",
                    List.of(
                            "MATCH (:Claim)-[said:ATTRIBUTED_TO]->() DELETE said",
                            "MATCH (c:Claim {status: 'DENIED'}) SET c.speaker = null",
                            "MATCH (c:Claim {status: 'PLANNED'}), (a:Actor {id: 'country-malta'}) CREATE (c)-[:ATTRIBUTED_TO]->(a)")),
            Map.entry(
                    "claim-supports-something",
                    List.of("MATCH (:Claim {status: 'DENIED'})-[supports:SUPPORTS]->() DELETE supports")),
            Map.entry(
                    "counts-are-recounts",
                    List.of(
                            "MATCH (r:Relation {type: 'ATTACKED'}) SET r.articles = r.articles + 1",
                            "MATCH (r:Relation {type: 'ATTACKED'}) SET r.denied = 0",
                            "MATCH (r:Relation {type: 'ATTACKED'}) SET r.origins = r.articles + 1",
                            "MATCH (e:Event {type: 'ASSAULT'}) REMOVE e.asserted")),
            Map.entry(
                    "copies-share-a-voice",
                    List.of(
                            "MATCH (a:Article {id: 'aid'}) SET a.voice = 'gaza'",
                            "MATCH (a:Article {id: 'aid'}) SET a.voice = 'nobody'",
                            "MATCH (a:Article {id: 'aid'}), (b:Article {id: 'gaza'}) CREATE (a)-[:COPY_OF]->(b)")),
            Map.entry(
                    "event-sums-up-accounts",
                    List.of(
                            "MATCH (e:Event {type: 'ASSAULT'}) SET e.accounts = []",
                            "MATCH (e:Event {type: 'ASSAULT'}) SET e.account = 'none'",
                            "MATCH (:Event {type: 'ASSAULT'})<-[support:SUPPORTS]-() SET support.account = 'none'")),
            Map.entry("event-type-is-of-its-family", List.of("MATCH (e:Event {type: 'ASSAULT'}) SET e.type = 'AID'")),
            Map.entry(
                    "grouping-has-its-reason",
                    List.of("MATCH (:Event {type: 'ASSAULT'})<-[tie:SUPPORTS]-() REMOVE tie.reason")),
            Map.entry(
                    "judgement-is-of-two",
                    List.of(
                            "CREATE (:Judgement {id: 'j-1', about: 'ACTORS', verdict: 'SAME', one: 'a', other: 'a', by: 'x', at: datetime()})")),
            Map.entry(
                    "one-page-is-one-voice",
                    List.of(
                            "MATCH (a:Article {id: 'aid'}), (b:Article {id: 'gaza'}) SET a.address = b.address",
                            "MATCH (b:Article {id: 'gaza'}) CREATE (:Article {id: 'x', address: b.address, voice: 'x'})")),
            Map.entry(
                    "plan-comes-before-its-outcome",
                    List.of(
                            "MATCH (e:Event {phase: 'REPORTED'}) WITH e LIMIT 1 CREATE (e)-[:BECAME {outcome: 'OCCURRED', reason: 'x'}]->(e)",
                            "MATCH (p:Event {phase: 'PROSPECTIVE'}) WITH p ORDER BY p.id LIMIT 1 "
                                    + "MATCH (e:Event {phase: 'REPORTED'}) WHERE e.family <> p.family WITH p, e LIMIT 1 "
                                    + "CREATE (p)-[:BECAME {outcome: 'OCCURRED', reason: 'x'}]->(e)")),
            Map.entry(
                    "shared-account-is-of-one-event",
                    List.of("MATCH (c:Claim {tellsOf: 'EVENT'}) SET c.sharedAccount = 'x'")),
            Map.entry(
                    "revision-belongs-to-an-article",
                    List.of("CREATE (:Revision {id: 'aid@1', revision: '1', loaded: datetime()})")),
            Map.entry(
                    "names-count-mentions",
                    List.of(
                            "MATCH (:Sentence {id: 'gaza#0'})-[mention:MENTIONS]->() DELETE mention",
                            "MATCH (:Article {id: 'gaza'})-[named:NAMES]->() DELETE named")),
            Map.entry(
                    "nothing-stands-alone",
                    List.of(
                            "CREATE (:Publisher {name: 'Old Post'})",
                            "CREATE (:Actor {id: 'nobody'})",
                            "CREATE (:Event {id: 'nothing'})",
                            "CREATE (:Relation {id: 'nowhere'})")),
            Map.entry("profile-counts-articles", List.of("MATCH (p:Profile) SET p.articles = p.articles + 1")),
            Map.entry(
                    "profile-is-taken-for-one-actor",
                    List.of(
                            "MATCH (:Profile)-[taken:TAKEN_FOR]->(:Actor {id: 'country-russia'}) DELETE taken",
                            "MATCH (p:Profile {actor: 'country-russia'}) SET p.actor = 'country-malta'",
                            "MATCH ()-[named:NAMES]->(:Actor {id: 'country-russia'}) SET named.profile = 'none'")),
            Map.entry(
                    "quotes-are-in-the-text",
                    List.of(
                            "MATCH (s:Sentence {id: 'aid#1'}) SET s.text = s.text + ' '",
                            "MATCH (s:Sentence {id: 'aid#1'}) SET s.start = -1",
                            "MATCH (s:Sentence {id: 'aid#1'}) SET s.end = 100000",
                            "MATCH (:Sentence {id: 'aid#1'})-[m:MENTIONS]->() SET m.start = m.start + 1",
                            "MATCH (c:Claim {status: 'DENIED'}) SET c.quote = 'struck'",
                            "MATCH (c:Claim {status: 'DENIED'}) SET c.sentenceStart = 0",
                            "MATCH (a:Article {id: 'aid'}) SET a.revision = '0'")),
            Map.entry(
                    "relation-dates-are-those-of-claims",
                    List.of(
                            "MATCH (r:Relation {type: 'HOLDS_OFFICE'}) SET r.startDate = date('2020-01-01')",
                            "MATCH (r:Relation {type: 'ATTACKED'}) SET r.endDate = date('2020-01-01')")),
            Map.entry(
                    "relation-has-its-ends",
                    List.of(
                            "MATCH (:Relation {type: 'ATTACKED'})-[end:SUBJECT]->() DELETE end",
                            "MATCH (r:Relation {type: 'ATTACKED'}) SET r.object = 'country-malta'",
                            "MATCH (r:Relation {type: 'BORN_ON'}), (a:Actor {id: 'country-malta'}) CREATE (r)-[:OBJECT]->(a)")),
            Map.entry(
                    "relation-is-drawn",
                    List.of(
                            "MATCH ()-[drawn:ATTACKED]->() DELETE drawn",
                            "MATCH (r:Relation {type: 'ATTACKED'}) REMOVE r.drawnAs",
                            "MATCH ()-[drawn:ATTACKED]->() SET drawn.id = 'other'")),
            Map.entry(
                    "relationship-equals-relation",
                    List.of(
                            "MATCH ()-[drawn:ATTACKED]->() SET drawn.id = 'other'",
                            "MATCH ()-[drawn:ATTACKED]->() SET drawn.status = 'DENIED'",
                            "MATCH ()-[drawn:ATTACKED]->() REMOVE drawn.lastSeen",
                            "MATCH ()-[drawn:ATTACKED]->() SET drawn.fresh = 1",
                            "MATCH ()-[drawn:HOLDS_OFFICE]->() SET drawn.values = ['King']",
                            "MATCH (r:Relation {type: 'ATTACKED'}) SET r.type = 'AIDED'",
                            "MATCH (a)-[drawn:ATTACKED]->(b) CREATE (a)-[again:ATTACKED]->(b) SET again = properties(drawn)",
                            "MATCH (r:Relation {type: 'ATTACKED'}) SET r.subject = 'country-malta'")),
            Map.entry(
                    "seen-and-confidence-are-those-of-claims",
                    List.of(
                            "MATCH (r:Relation {type: 'ATTACKED'}) SET r.firstSeen = datetime('2020-01-01')",
                            "MATCH (r:Relation {type: 'ATTACKED'}) REMOVE r.lastSeen",
                            "MATCH (e:Event {type: 'ASSAULT'}) SET e.confidence = 0.01")),
            Map.entry(
                    "sentence-has-one-article",
                    List.of(
                            "MATCH (:Sentence {id: 'aid#1'})-[in:IN_ARTICLE]->() DELETE in",
                            "MATCH (s:Sentence {id: 'aid#1'}), (a:Article {id: 'gaza'}) CREATE (s)-[:IN_ARTICLE]->(a)")),
            Map.entry(
                    "status-is-the-strongest",
                    List.of(
                            "MATCH (r:Relation {type: 'ATTACKED'}) SET r.status = 'DENIED'",
                            "MATCH (e:Event {type: 'ASSAULT'}) REMOVE e.status")),
            Map.entry(
                    "values-are-those-of-claims",
                    List.of(
                            "MATCH (r:Relation {type: 'HOLDS_OFFICE'}) SET r.values = []",
                            "MATCH (r:Relation {type: 'BORN_ON'}) REMOVE r.values")));

    @BeforeAll
    static void prepare() {
        GRAPH.prepare();
    }

    @BeforeEach
    void tellStories() {
        TestDatabase.clear();
        GRAPH.writeAll(Stories.all());
    }

    static Stream<String> damages() {
        return DAMAGES.values().stream().flatMap(List::stream);
    }

    @Test
    void findsNothingWrongWithASoundGraph() {
        assertThat(AUDIT.verdicts())
                .allSatisfy(verdict ->
                        assertThat(verdict.first()).as(verdict.check()).isEmpty());
    }

    @Test
    void findsNothingWrongWithAGraphFromWhichArticlesWereTaken() {
        GRAPH.withdraw(new ArticleId("accusations"));
        GRAPH.withdraw(new ArticleId("meeting"));
        findsNothingWrongWithASoundGraph();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void findsWhatIsDamaged(String damage) {
        TestDatabase.query(damage);
        var check = DAMAGES.keySet().stream()
                .filter(name -> DAMAGES.get(name).contains(damage))
                .toList();
        assertThat(AUDIT.verdicts())
                .filteredOn(verdict -> check.contains(verdict.check()))
                .isNotEmpty()
                .allSatisfy(verdict -> {
                    assertThat(verdict.violations()).isPositive();
                    assertThat(verdict.first()).allSatisfy(violation -> {
                        assertThat(violation.id()).isNotBlank();
                        assertThat(violation.what()).isNotBlank();
                    });
                });
    }

    @Test
    void hasADamageForEveryCheck() {
        assertThat(AUDIT.verdicts()).extracting(Verdict::check).containsExactlyInAnyOrderElementsOf(DAMAGES.keySet());
    }

    @Test
    void countsAllViolationsAndShowsTheFirst() {
        TestDatabase.query("UNWIND range(1, 30) AS number CREATE (:Publisher {name: 'Post ' + number})");
        assertThat(AUDIT.verdicts())
                .filteredOn(verdict -> !verdict.holds())
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.violations()).isEqualTo(30);
                    assertThat(verdict.first()).hasSize(20);
                });
    }

    @Test
    void countsOffsetsInUtf16() {
        var whole = Stories.gaza();
        var article = whole.article();
        var text = "\uD83D\uDD4A Peace. They talked.";
        var spans = new ArrayList<>(List.of(new Span(0, 9), new Span(10, text.length())));
        GRAPH.write(new Findings(
                new Article(new ArticleId("dove"), "", text, null, null, null, article.author(), "en", null),
                spans,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                whole.version()));
        findsNothingWrongWithASoundGraph();
    }
}
