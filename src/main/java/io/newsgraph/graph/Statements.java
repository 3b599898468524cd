package io.newsgraph.graph;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Runs statements from files inside one transaction. */
record Statements(CypherFiles files, TransactionContext transaction) {

    void run(String name, Map<String, @Nullable Object> parameters) {
        transaction.run(files.get(name).statement(), parameters).consume();
    }

    /** Runs a statement that takes {@code $rows}, if there are any. */
    void runRows(String name, List<Map<String, @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            run(name, Map.of("rows", rows));
        }
    }

    /** Runs a statement that takes {@code $ids}, if there are any. */
    void runIds(String name, List<String> ids) {
        if (!ids.isEmpty()) {
            run(name, Map.of("ids", ids));
        }
    }

    Record single(String name, Map<String, @Nullable Object> parameters) {
        return transaction.run(files.get(name).statement(), parameters).single();
    }

    /** Runs a statement and says whether it deleted a node. */
    boolean removes(String name, Map<String, Object> parameters) {
        return transaction
                        .run(files.get(name).statement(), parameters)
                        .consume()
                        .counters()
                        .nodesDeleted()
                > 0;
    }
}
