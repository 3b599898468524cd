package io.newsgraph.graph.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.export.ExportedGraph;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;
import io.newsgraph.graph.Story;
import io.newsgraph.news.ArticleId;
import io.newsgraph.query.GraphState;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class SentenceVectorsTests {

    private static final CypherFiles FILES = new CypherFiles();
    private static final Graph GRAPH = new Graph(TestDatabase.driver(), FILES);
    private static final SentenceVectors VECTORS = new SentenceVectors(TestDatabase.driver(), FILES);
    private static final TextEmbedder EMBEDDER = TextEmbedder.standard();

    @BeforeAll
    static void prepare() {
        GRAPH.prepare();
    }

    @BeforeEach
    void tellStories() {
        TestDatabase.clear();
        GRAPH.writeAll(Stories.all());
        VECTORS.adopt(EMBEDDER.version());
    }

    @Test
    void countsDownWhatWaits() {
        var state = VECTORS.state();
        var sentences = state.sentences();
        assertThat(state.waiting()).isEqualTo(sentences).isGreaterThan(5);
        assertThat(VECTORS.writeSome(EMBEDDER, 3)).isEqualTo(3);
        assertThat(VECTORS.state().pending(EMBEDDER.version())).isEqualTo(sentences - 3);
        writeAll();
        assertThat(VECTORS.state().pending(EMBEDDER.version())).isZero();
        assertThat(VECTORS.writeSome(EMBEDDER, 3)).isZero();
        assertThat(count("MATCH (s:Sentence) WHERE size(s.embedding) = " + TextEmbedder.DIMENSIONS))
                .isEqualTo(sentences);
    }

    @Test
    void isNoChangeOfWhatTheGraphSays() {
        var name = new GraphState(TestDatabase.driver(), FILES).name();
        var exported = ExportedGraph.lines();
        writeAll();
        assertThat(new GraphState(TestDatabase.driver(), FILES).name()).isEqualTo(name);
        assertThat(ExportedGraph.lines()).isEqualTo(exported);
    }

    @Test
    void waitsForOthersThatWrite() throws Exception {
        CompletableFuture<Integer> written;
        try (var session = TestDatabase.driver().session();
                var other = session.beginTransaction()) {
            other.run(FILES.get("write/turn").statement()).consume();
            written = CompletableFuture.supplyAsync(() -> VECTORS.writeSome(EMBEDDER, 1));
            var waiting = written;
            assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            other.commit();
        }
        assertThat(written.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void leavesNothingBehindWhenAnArticleIsWithdrawn() {
        writeAll();
        var sentences = VECTORS.state().sentences();
        GRAPH.withdraw(new ArticleId("meeting"));
        assertThat(VECTORS.state().sentences()).isLessThan(sentences);
        assertThat(count("MATCH (n) WHERE n.embedding IS NOT NULL"))
                .isEqualTo(VECTORS.state().sentences());
        assertThat(count("CALL db.index.vector.queryNodes('sentence_meaning', 100, $vector) YIELD node"))
                .isEqualTo(VECTORS.state().sentences());
    }

    @Test
    void givesAnotherWordingVectorsOfItsOwn() {
        writeAll();
        GRAPH.write(Story.of("meeting").sentence("Nobody met anybody.").findings());
        assertThat(VECTORS.state().waiting()).isEqualTo(1);
        writeAll();
        var stored = TestDatabase.query(
                        "MATCH (s:Sentence {text: 'Nobody met anybody.'}) RETURN s.embedding AS embedding")
                .get(0)
                .get("embedding")
                .asList(value -> (float) value.asDouble());
        var expected = EMBEDDER.embed("Nobody met anybody.").orElseThrow();
        assertThat(stored).hasSize(expected.length);
        for (var i = 0; i < expected.length; i++) {
            assertThat(stored.get(i)).isEqualTo(expected[i]);
        }
    }

    @Test
    void beginsAnewForAnotherTable() {
        writeAll();
        var sentences = VECTORS.state().sentences();
        assertThat(VECTORS.state().pending("another")).isEqualTo(sentences);
        VECTORS.adopt("another");
        assertThat(VECTORS.state()).extracting("version", "waiting").containsExactly("another", sentences);
        assertThat(count("MATCH (n) WHERE n.embedding IS NOT NULL")).isZero();
    }

    @Test
    void takesASentenceWithoutWordsAsDone() {
        GRAPH.write(Story.of("stars").sentence("* * *").findings());
        writeAll();
        assertThat(VECTORS.state().waiting()).isZero();
        assertThat(count("MATCH (s:Sentence {text: '* * *'}) WHERE s.embedding IS NULL"))
                .isEqualTo(1);
    }

    private static void writeAll() {
        while (VECTORS.writeSome(EMBEDDER, 4) > 0) {
            // The next ones
        }
    }

    private static long count(String match) {
        var vector = EMBEDDER.embed("a meeting").orElseThrow();
        return TestDatabase.query(match + " RETURN count(*) AS number", Map.of("vector", Values.value(vector)))
                .get(0)
                .get("number")
                .asLong();
    }
}
