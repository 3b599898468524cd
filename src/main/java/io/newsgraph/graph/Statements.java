package io.newsgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Runs statements from files inside one transaction.
 *
 * @param files where they are
 * @param transaction the transaction
 */
public record Statements(CypherFiles files, TransactionContext transaction) {

    /** Runs a statement for what it does. */
    public void run(String name, Map<String, @Nullable Object> parameters) {
        transaction.run(files.get(name).statement(), parameters).consume();
    }

    /** Runs a statement that takes {@code $batch.rows}, if there are any. */
    public void runRows(String name, Collection<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            run(name, batch("rows", rows));
        }
    }

    /** Runs a statement that takes {@code $batch.ids}, if there are any. */
    public void runIds(String name, Collection<String> ids) {
        if (!ids.isEmpty()) {
            run(name, batch("ids", List.copyOf(ids)));
        }
    }

    /** What a statement that takes {@code $batch.rows} returns; nothing if there are none. */
    public <T> List<T> listRows(
            String name, Collection<Map<String, @Nullable Object>> rows, Function<Record, T> reading) {
        return rows.isEmpty() ? List.of() : list(name, batch("rows", rows), reading);
    }

    /** What a statement that takes {@code $batch.ids} returns; nothing if there are none. */
    public <T> List<T> listIds(String name, Collection<String> ids, Function<Record, T> reading) {
        return ids.isEmpty() ? List.of() : list(name, batch("ids", List.copyOf(ids)), reading);
    }

    /** What a statement returns. */
    public <T> List<T> list(String name, Map<String, @Nullable Object> parameters, Function<Record, T> reading) {
        return transaction.run(files.get(name).statement(), parameters).list(reading);
    }

    /**
     * The parameter that holds a list. Inside a map, because the server plans a statement anew for every order of magnitude
     * of the size of a list that is a parameter itself.
     */
    static Map<String, Object> batch(String name, Collection<?> list) {
        return Map.of("batch", Map.of(name, list));
    }
}
