package io.newsgraph.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;
import io.newsgraph.graph.embedding.SentenceVectors;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentenceEmbedderTests {

    private static final CypherFiles FILES = new CypherFiles();
    private static final Graph GRAPH = new Graph(TestDatabase.driver(), FILES);
    private static final SentenceVectors VECTORS = new SentenceVectors(TestDatabase.driver(), FILES);

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    @BeforeEach
    void clear() {
        TestDatabase.clear();
        GRAPH.prepare();
    }

    @Test
    void embedsWhatIsThereAndWhatComesLater() throws InterruptedException {
        GRAPH.write(Stories.meeting());
        try (var embedder = SentenceEmbedder.on(VECTORS, complaints::add)) {
            embedder.start();
            await(SentenceEmbedderTests::isDone);
            GRAPH.write(Stories.aid());
            assertThat(isDone()).isFalse();
            await(SentenceEmbedderTests::isDone);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void saysSoOnceWhereThereIsNoIndexForVectors() throws InterruptedException {
        TestDatabase.query("DROP INDEX sentence_meaning");
        GRAPH.write(Stories.meeting());
        try (var embedder = SentenceEmbedder.on(VECTORS, complaints::add)) {
            embedder.start();
            await(() -> !complaints.isEmpty());
        }
        assertThat(complaints)
                .containsExactly("This Neo4j has no index for vectors, so sentences are found by their words only.");
        assertThat(VECTORS.state().waiting()).isEqualTo(VECTORS.state().sentences());
    }

    private static boolean isDone() {
        return VECTORS.state().pending(TextEmbedder.standard().version()) == 0;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("in time").isBefore(end);
            Thread.sleep(100);
        }
    }
}
