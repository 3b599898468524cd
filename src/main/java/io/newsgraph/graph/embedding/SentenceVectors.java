package io.newsgraph.graph.embedding;

import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Values;

/**
 * The vectors of the sentences in the graph. They follow from the words of the sentences alone, so writing them waits for
 * its turn as every change does, but counts as none.
 */
public final class SentenceVectors {

    private static final int MARKED_AT_ONCE = 2_000;

    private final Driver driver;
    private final CypherFiles files;

    /** Vectors behind an open driver, which stays the caller's to close. */
    public SentenceVectors(Driver driver, CypherFiles files) {
        this.driver = driver;
        this.files = files;
    }

    /** How far they are; costs the same however many sentences there are. */
    public EmbeddingState state() {
        var reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (var session = driver.session(reading)) {
            return session.executeRead(transaction -> transaction
                            .run(files.get("embedding/state").statement())
                            .list(EmbeddingState::of))
                    .get(0);
        }
    }

    /** Whether this Neo4j can find sentences by their vectors. */
    public boolean areIndexed() {
        try (var session = driver.session()) {
            return session.executeRead(transaction -> !transaction
                    .run(files.get("embedding/index").statement())
                    .list()
                    .isEmpty());
        }
    }

    /**
     * Gives some of the sentences that wait their vectors, in one transaction.
     *
     * @return how many it were; none if none waits
     */
    public int writeSome(TextEmbedder embedder, int most) {
        return inTurn(statements -> {
            var waiting = statements.list(
                    "embedding/waiting",
                    Map.of("limit", most),
                    row -> new Waiting(row.get("id").asString(), row.get("text").asString()));
            var rows = new ArrayList<Map<String, @Nullable Object>>();
            waiting.forEach(sentence -> embedder.embed(sentence.text())
                    .ifPresent(vector -> rows.add(Row.of("id", sentence.id(), "vector", Values.value(vector)))));
            statements.runRows("embedding/vectors", rows);
            statements.runIds(
                    "embedding/done", waiting.stream().map(Waiting::id).toList());
            return waiting.size();
        });
    }

    /** Lets every sentence wait for a vector of a version, unless all that have one have it of that version. */
    public void adopt(String version) {
        if (version.equals(state().version())) {
            return;
        }
        var last = "";
        while (last != null) {
            last = markFrom(last);
        }
        inTurn(statements -> {
            statements.run("embedding/version", Map.of("version", version));
            return version;
        });
    }

    /** The id of the last sentence that was marked; none if there was none left. */
    private @Nullable String markFrom(String after) {
        return inTurn(statements -> {
            var marked = statements.list(
                    "embedding/again",
                    Map.of("after", after, "limit", MARKED_AT_ONCE),
                    row -> row.get("id").asString());
            return marked.isEmpty() ? null : marked.get(marked.size() - 1);
        });
    }

    private <T extends @Nullable Object> T inTurn(Function<Statements, T> work) {
        try (var session = driver.session()) {
            return session.executeWrite(transaction -> {
                var statements = new Statements(files, transaction);
                statements.run("embedding/hold", Map.of());
                return work.apply(statements);
            });
        }
    }

    private record Waiting(String id, String text) {}
}
