package io.newsgraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;
import io.newsgraph.graph.Story;
import io.newsgraph.intake.ArticleLine;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.resolution.identity.Judgement;
import io.newsgraph.resolution.identity.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GraphExportTests {

    private static final CypherFiles FILES = new CypherFiles();
    private static final Graph GRAPH = new Graph(TestDatabase.driver(), FILES);

    @BeforeAll
    static void prepare() {
        GRAPH.prepare();
    }

    @BeforeEach
    void clear() {
        TestDatabase.clear();
    }

    @Test
    void isTheSameWhateverTheOrderOfArticles() {
        GRAPH.writeAll(Stories.all());
        var lines = ExportedGraph.lines();
        TestDatabase.clear();
        var reversed = new ArrayList<>(Stories.all());
        Collections.reverse(reversed);
        reversed.forEach(GRAPH::write);
        assertThat(ExportedGraph.lines()).isEqualTo(lines);
    }

    @Test
    void isTheSameAsIfAWithdrawnArticleHadNeverBeenThere() {
        var ids = Stories.all().stream().map(Findings::article).map(article -> article.id());
        ids.forEach(id -> {
            TestDatabase.clear();
            Stories.all().stream()
                    .filter(findings -> !findings.article().id().equals(id))
                    .forEach(GRAPH::write);
            var without = ExportedGraph.lines();
            GRAPH.writeAll(Stories.all());
            assertThat(ExportedGraph.lines()).isNotEqualTo(without);
            assertThat(GRAPH.withdraw(id)).isTrue();
            assertThat(ExportedGraph.lines()).as("without " + id.value()).isEqualTo(without);
        });
    }

    @Test
    void holdsNothingOfAnEmptyGraph() {
        GRAPH.writeAll(Stories.all());
        Stories.all().forEach(findings -> GRAPH.withdraw(findings.article().id()));
        assertThat(ExportedGraph.lines()).isEmpty();
    }

    @Test
    void holdsEveryThingOfTheGraphOnce() {
        GRAPH.writeAll(Stories.all());
        var labels = new TreeSet<String>();
        TestDatabase.query(
                        "MATCH (n:!Ledger) RETURN CASE WHEN n:Actor THEN 'actor' ELSE toLower(labels(n)[0]) END AS label, count(*) AS nodes")
                .forEach(row -> labels.add(row.get("label").asString() + " " + row.get("nodes")));
        var kinds = new TreeSet<String>();
        json().stream()
                .map(line -> line.get("kind").asString())
                .distinct()
                .forEach(kind -> kinds.add(kind + " "
                        + json().stream()
                                .filter(line -> line.get("kind").asString().equals(kind))
                                .count()));
        assertThat(kinds).isEqualTo(labels);
    }

    @Test
    void isSortedByKindAndId() {
        GRAPH.writeAll(Stories.all());
        var actors = json().stream()
                .filter(line -> line.get("kind").asString().equals("actor"))
                .map(line -> line.get("id").asString())
                .toList();
        assertThat(actors).isSorted().doesNotHaveDuplicates();
        assertThat(json().stream().map(line -> line.get("kind").asString()).distinct())
                .containsExactly("publisher", "article", "sentence", "actor", "profile", "event", "relation", "claim");
    }

    @Test
    void tellsEarlierWordingsAndWhoDecidedWhen() {
        GRAPH.write(Story.of("a").titled("Takls").sentence("They spoke.").findings());
        GRAPH.write(Story.of("a").titled("Talks").sentence("They spoke.").findings());
        GRAPH.writeAll(Stories.all());
        GRAPH.judge(
                new Judgement(
                        Verdict.DIFFERENT, new ActorId("person-antony-blinken"), new ActorId("person-sergei-lavrov")),
                "an analyst");
        assertThat(json())
                .filteredOn(line -> line.get("kind").asString().equals("revision"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("article").asString()).isEqualTo("a");
                    assertThat(line.get("title").asString()).isEqualTo("Takls");
                    assertThat(line.has("loaded")).isFalse();
                });
        assertThat(json())
                .filteredOn(line -> line.get("kind").asString().equals("judgement"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.get("by").asString()).isEqualTo("an analyst");
                    assertThat(Instant.parse(line.get("at").asString())).isBeforeOrEqualTo(Instant.now());
                });
    }

    @Test
    void givesArticlesAsTheyCameIn() {
        GRAPH.write(Stories.meeting());
        var line = ExportedGraph.lines().stream()
                .filter(json -> json.startsWith("{\"kind\":\"article\""))
                .findFirst()
                .orElseThrow();
        assertThat(ArticleLine.parse(line).toArticle())
                .isEqualTo(Stories.meeting().article());
        assertThat(JsonMapper.shared().readTree(line).get("revision").asString())
                .isEqualTo(Stories.meeting().article().revision().value());
    }

    @Test
    void tellsWithEachClaimWhereItStandsAndWhatItSupports() {
        GRAPH.write(Stories.accusations());
        var claim = json().stream()
                .filter(line -> line.get("kind").asString().equals("claim"))
                .filter(line -> line.get("status").asString().equals("DENIED"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.get("article").asString()).isEqualTo("accusations");
        assertThat(claim.get("sentence").asString()).isEqualTo("Lavrov denied that Russia attacked Ukraine.");
        assertThat(claim.get("quote").asString()).isEqualTo("attacked");
        assertThat(claim.get("rule").asString()).isEqualTo("story-event");
        assertThat(claim.at("/who/0").asString()).isEqualTo("country-russia");
        assertThat(claim.get("by").asString()).isEqualTo("person-sergei-lavrov");
        assertThat(json())
                .filteredOn(line -> line.at("/id").equals(claim.at("/supports/0/id")))
                .hasSize(1);
    }

    @Test
    void showsAPropertyThatIsNewToTheModelButNoneOfOneRunOnly() {
        GRAPH.write(Stories.gaza());
        var before = names();
        TestDatabase.query("MATCH (n) SET n.fresh = [1.5, 2.5], n.loaded = datetime()");
        var after = names();
        after.removeAll(before);
        assertThat(after).containsExactly("fresh");
    }

    @Test
    void goesOnFromPageToPage() {
        TestDatabase.query(
                "UNWIND range(1, $number) AS number CREATE (:Publisher {name: 'Post ' + number})",
                Map.of("number", 2_500));
        assertThat(ExportedGraph.lines())
                .hasSize(2_500)
                .doesNotHaveDuplicates()
                .containsAll(IntStream.rangeClosed(1, 2_500)
                        .mapToObj(number -> "{\"kind\":\"publisher\",\"articles\":0,\"name\":\"Post " + number + "\"}")
                        .toList());
    }

    private static List<JsonNode> json() {
        return ExportedGraph.lines().stream()
                .map(line -> JsonMapper.shared().readTree(line))
                .toList();
    }

    private static Set<String> names() {
        var names = new TreeSet<String>();
        json().forEach(line -> names.addAll(line.propertyNames()));
        return names;
    }
}
