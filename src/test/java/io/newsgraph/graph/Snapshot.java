package io.newsgraph.graph;

import io.newsgraph.database.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** All knowledge in the graph as lines of text, to compare two graphs; without what only tells how and when it was loaded. */
public final class Snapshot {

    private Snapshot() {}

    static List<String> take() {
        return take(TestDatabase.driver());
    }

    public static List<String> take(Driver driver) {
        var nodes = query(driver, """
                MATCH (n:!Ledger&!Revision&!RejectedArticle)
                RETURN COLLECT { UNWIND labels(n) AS label RETURN label ORDER BY label } AS kind, properties(n) AS properties
                """);
        var relationships = query(driver, """
                MATCH (from)-[r:!REVISION_OF]->(to)
                RETURN coalesce(from.id, from.name) + ' ' + type(r) + ' ' + coalesce(to.id, to.name) AS kind,
                  properties(r) AS properties
                """);
        return Stream.concat(nodes.stream(), relationships.stream())
                .map(Snapshot::line)
                .sorted()
                .toList();
    }

    private static List<Record> query(Driver driver, String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).list();
        }
    }

    private static String line(Record row) {
        Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
        properties.keySet().removeAll(List.of("loaded", "drawnAs"));
        return row.get("kind").asObject() + " " + properties;
    }
}
