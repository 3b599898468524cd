package io.newsgraph;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.audit.Audit;
import io.newsgraph.database.TestDatabase;
import io.newsgraph.export.ExportedGraph;
import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.GraphCounts;
import io.newsgraph.graph.RejectedArticles;
import io.newsgraph.intake.ArticleSource;
import io.newsgraph.intake.Intake;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.pipeline.ArticleLoader;
import io.newsgraph.pipeline.LoadReport;
import io.newsgraph.pipeline.Patience;
import io.newsgraph.query.RelationQuestion;
import io.newsgraph.query.Relations;
import io.newsgraph.query.cypher.NamedQueries;
import io.newsgraph.query.cypher.NamedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer sees: the samples in a real Neo4j, and the questions that come with newsgraph. */
class SampleGraphTests {

    private static final CypherFiles FILES = new CypherFiles();
    private static final Graph GRAPH = new Graph(TestDatabase.driver(), FILES);
    private static final NamedQueries QUERIES = new NamedQueries(TestDatabase.driver(), FILES);
    private static final ArticleLoader LOADER = new ArticleLoader(
            ArticleAnalyst.start(), GRAPH, new RejectedArticles(TestDatabase.driver(), FILES), Patience.usual());

    @BeforeAll
    static void loadSamples() {
        TestDatabase.clear();
        GRAPH.prepare();
        var report = load();
        assertThat(report.rejected()).isEmpty();
        assertThat(report.loaded()).isGreaterThanOrEqualTo(15);
    }

    private static LoadReport load() {
        return load("samples");
    }

    private static List<Intake> samples() {
        try (Stream<Intake> samples = ArticleSource.of(List.of("samples"), InputStream.nullInputStream())) {
            return samples.toList();
        }
    }

    private static LoadReport load(String place) {
        try (Stream<Intake> samples = ArticleSource.of(List.of(place), InputStream.nullInputStream())) {
            return LOADER.loadAll(samples, 2, outcome -> {});
        }
    }

    static List<String> questions() {
        return QUERIES.list().stream().map(NamedQuery::name).toList();
    }

    static List<CypherFile> pictures() {
        return FILES.list("explore");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersEachQuestionWithItsDefaults(String name) {
        assertThat(QUERIES.run(name, Map.of()).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void drawsEachPictureWithItsDefaults(CypherFile file) {
        try (var session = TestDatabase.driver().session()) {
            assertThat(session.run(file.statement(), file.defaults()).list()).isNotEmpty();
        }
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        GraphCounts before = GRAPH.counts();
        var again = load();
        assertThat(again.loaded()).isZero();
        assertThat(GRAPH.counts()).isEqualTo(before);
    }

    @Test
    void drawsBlinkenWithTypedRelations() {
        var rows = TestDatabase.query(
                "MATCH (:Actor {name: 'Antony Blinken'})-[r]-(other:Actor) RETURN type(r) AS type, other.name AS other");
        assertThat(rows).hasSizeGreaterThanOrEqualTo(5);
        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get("type").asString()).isEqualTo("HOLDS_OFFICE");
            assertThat(row.get("other").asString()).isEqualTo("United States");
        });
    }

    @Test
    void relatesBlinkenToNatoWithTheSentencesBehindIt() {
        var relations = new Relations(TestDatabase.driver(), FILES)
                .list(RelationQuestion.of("person-antony-blinken", "organization-nato", null)
                        .inEitherDirection());
        assertThat(relations).isNotEmpty();
        assertThat(relations)
                .allSatisfy(relation -> assertThat(relation.evidence())
                        .isNotEmpty()
                        .allSatisfy(evidence -> assertThat(evidence.sentence()).isNotBlank()));
    }

    @Test
    void holdsWhatAlwaysShould() {
        assertThat(new Audit(TestDatabase.driver(), FILES).verdicts())
                .allSatisfy(verdict ->
                        assertThat(verdict.first()).as(verdict.check()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void isTheSameWithOneReaderOrFourInAnotherOrderAndInParts(int threads) {
        var lines = ExportedGraph.lines();
        TestDatabase.clear();
        var samples = new ArrayList<>(samples());
        Collections.shuffle(samples, new Random(threads));
        LOADER.loadAll(samples.subList(0, 7).stream(), threads, outcome -> {});
        LOADER.loadAll(samples.stream(), threads, outcome -> {});
        assertThat(ExportedGraph.lines()).isEqualTo(lines);
    }

    @Test
    void isTheSameAgainWhenItsExportIsLoaded(@TempDir Path folder) throws IOException {
        var lines = ExportedGraph.lines();
        var file = Files.write(folder.resolve("graph.jsonl"), lines);
        TestDatabase.clear();
        var report = load(file.toString());
        assertThat(report.rejected()).isEmpty();
        assertThat(ExportedGraph.lines()).isEqualTo(lines);
    }
}
