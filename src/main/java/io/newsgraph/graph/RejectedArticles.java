package io.newsgraph.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;

/** The list of articles that could not be loaded, kept in the graph beside those that could. Safe for many threads. */
public final class RejectedArticles {

    private final Driver driver;
    private final CypherFiles files;

    /** A list behind an open driver, which stays the caller's to close. */
    public RejectedArticles(Driver driver, CypherFiles files) {
        this.driver = driver;
        this.files = files;
    }

    /** All of them, those that failed last first. */
    public List<RejectedArticle> list() {
        return read("rejected/list", Map.of());
    }

    /** Those of the given ids that are on the list, by id. */
    public Map<String, RejectedArticle> among(Collection<String> ids) {
        return read("rejected/among", Statements.batch("ids", List.copyOf(ids))).stream()
                .collect(Collectors.toMap(RejectedArticle::id, Function.identity()));
    }

    /** Puts articles on the list, or counts their new failures if they are there. */
    public void add(List<RejectedArticle.Failure> failures) {
        if (!failures.isEmpty()) {
            write(
                    "rejected/add",
                    Statements.batch(
                            "rows", failures.stream().map(RejectedArticles::row).toList()));
        }
    }

    /** Takes articles off the list; says how many were on it. */
    public int forget(Collection<String> ids) {
        return ids.isEmpty() ? 0 : write("rejected/forget", Statements.batch("ids", List.copyOf(ids)));
    }

    private List<RejectedArticle> read(String name, Map<String, Object> parameters) {
        var reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (var session = driver.session(reading)) {
            return session.executeRead(transaction ->
                    transaction.run(files.get(name).statement(), parameters).list(RejectedArticles::article));
        }
    }

    private int write(String name, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.executeWrite(transaction -> transaction
                    .run(files.get(name).statement(), parameters)
                    .consume()
                    .counters()
                    .nodesDeleted());
        }
    }

    private static RejectedArticle article(Record row) {
        return new RejectedArticle(
                row.get("id").asString(),
                row.get("origin").asString(null),
                row.get("revision").asString(null),
                row.get("reason").asString(),
                row.get("attempts").asInt(),
                Objects.requireNonNull(Times.read(row.get("firstFailed"))),
                Objects.requireNonNull(Times.read(row.get("lastFailed"))),
                row.get("line").asString(null));
    }

    private static Map<String, @Nullable Object> row(RejectedArticle.Failure failure) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", failure.id());
        row.put("origin", failure.origin());
        row.put("revision", failure.revision());
        row.put("reason", failure.reason());
        row.put("attempts", failure.attempts());
        row.put("line", failure.line());
        return row;
    }
}
