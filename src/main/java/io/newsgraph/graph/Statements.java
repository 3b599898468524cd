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

    /** Runs a statement that takes {@code $rows}, if there are any. */
    public void runRows(String name, Collection<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            run(name, Map.of("rows", rows));
        }
    }

    /** Runs a statement that takes {@code $ids}, if there are any. */
    public void runIds(String name, Collection<String> ids) {
        if (!ids.isEmpty()) {
            run(name, Map.of("ids", List.copyOf(ids)));
        }
    }

    /** What a statement that takes {@code $rows} returns; nothing if there are none. */
    public <T> List<T> listRows(
            String name, Collection<Map<String, @Nullable Object>> rows, Function<Record, T> reading) {
        return rows.isEmpty() ? List.of() : list(name, Map.of("rows", rows), reading);
    }

    /** What a statement that takes {@code $ids} returns; nothing if there are none. */
    public <T> List<T> listIds(String name, Collection<String> ids, Function<Record, T> reading) {
        return ids.isEmpty() ? List.of() : list(name, Map.of("ids", List.copyOf(ids)), reading);
    }

    /** What a statement returns. */
    public <T> List<T> list(String name, Map<String, @Nullable Object> parameters, Function<Record, T> reading) {
        return transaction.run(files.get(name).statement(), parameters).list(reading);
    }
}
