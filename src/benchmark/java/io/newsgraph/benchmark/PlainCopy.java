package io.newsgraph.benchmark;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * All nodes and relationships of a graph as rows in a file, in the order in which they were made, and the plainest way
 * to write them again: labels of their own, a unique key each, batches of {@code UNWIND $rows}.
 */
final class PlainCopy implements AutoCloseable {

    private static final int BATCH = 10_000;
    private static final String NODES = "MATCH (n) WHERE coalesce(n.id, n.name) IS NOT NULL "
            + "RETURN labels(n) AS labels, coalesce(n.id, n.name) AS key, properties(n) AS properties";
    private static final String RELATIONSHIPS = "MATCH (a)-[r]->(b) "
            + "RETURN labels(a)[0] AS from, coalesce(a.id, a.name) AS start, type(r) AS type, "
            + "labels(b)[0] AS to, coalesce(b.id, b.name) AS end, properties(r) AS properties";

    private static final List<String> LABELS =
            List.of("Article", "Sentence", "Publisher", "Actor", "Event", "Relation", "Claim", "Profile", "Ledger");

    private final Driver driver;
    private final WorkMeter meter;
    private final Path file;

    private PlainCopy(Driver driver, WorkMeter meter, Path file) {
        this.driver = driver;
        this.meter = meter;
        this.file = file;
    }

    /**
     * What writing it again took.
     *
     * @param all all nodes by MERGE and all relationships by CREATE
     * @param merged the relationships between actors once more, by MERGE
     */
    record Written(Work all, Work merged) {}

    /** Rows for one statement. */
    private record Batch(String statement, ArrayList<HashMap<String, Object>> rows) implements Serializable {

        private boolean isBetweenActors() {
            return statement.contains("(a:PlainActor {key: row.start}) MATCH (b:PlainActor ");
        }

        /** With relationships that are found again, of a type of their own. */
        private Batch merging() {
            return new Batch(
                    statement
                            .replace("CREATE (a)-[r:", "MERGE (a)-[r:PLAIN_")
                            .replace("]->(b)", " {id: row.properties.id}]->(b)"),
                    rows);
        }
    }

    /** Copies what is in the graph now. */
    static PlainCopy of(Driver driver, WorkMeter meter) throws IOException {
        var copy = new PlainCopy(driver, meter, Files.createTempFile("newsgraph-plain", ".rows"));
        try (var out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(copy.file)))) {
            copy.copy(out, NODES, PlainCopy::nodeStatement, PlainCopy::nodeRow);
            copy.copy(out, RELATIONSHIPS, PlainCopy::relationshipStatement, PlainCopy::relationshipRow);
        }
        return copy;
    }

    /** Writes all of it again and says what that took. */
    Written write() throws IOException {
        requireKeys();
        return new Written(each(batch -> true, batch -> batch), each(Batch::isBetweenActors, Batch::merging));
    }

    private void requireKeys() throws IOException {
        try (var session = driver.session()) {
            for (var label : LABELS) {
                session.run("CREATE CONSTRAINT IF NOT EXISTS FOR (n:Plain" + label + ") REQUIRE n.key IS UNIQUE")
                        .consume();
            }
            session.run("CALL db.awaitIndexes(300)").consume();
        }
    }

    private Work each(Predicate<Batch> chosen, UnaryOperator<Batch> form) throws IOException {
        var whole = Work.NONE;
        try (var in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                var batch = (Batch) in.readObject();
                if (chosen.test(batch)) {
                    var work = meter.measure(0, () -> run(form.apply(batch)));
                    whole = whole.plus(work.ofElements(batch.rows().size()));
                }
            }
        } catch (EOFException end) {
            return whole;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(Batch batch) {
        try (var session = driver.session()) {
            session.executeWrite(transaction -> transaction
                    .run(batch.statement(), Map.of("rows", batch.rows()))
                    .consume());
        }
    }

    private void copy(
            ObjectOutputStream out,
            String question,
            Function<Record, String> statement,
            Function<Record, HashMap<String, Object>> row)
            throws IOException {
        var batches = new LinkedHashMap<String, Batch>();
        try (var session = driver.session()) {
            var result = session.run(question);
            while (result.hasNext()) {
                var element = result.next();
                var batch = batches.computeIfAbsent(statement.apply(element), key -> new Batch(key, new ArrayList<>()));
                batch.rows().add(row.apply(element));
                if (batch.rows().size() == BATCH) {
                    write(out, batch);
                    batches.remove(batch.statement());
                }
            }
        }
        for (var batch : batches.values()) {
            write(out, batch);
        }
    }

    private static void write(ObjectOutputStream out, Batch batch) throws IOException {
        out.writeObject(batch);
        out.reset();
    }

    private static String nodeStatement(Record node) {
        var labels = node.get("labels").asList(Value::asString);
        return "UNWIND $rows AS row MERGE (n:Plain%s {key: row.key}) SET n += row.properties%s"
                .formatted(
                        labels.get(0),
                        labels.stream()
                                .skip(1)
                                .map(label -> " SET n:Plain" + label)
                                .collect(Collectors.joining()));
    }

    private static HashMap<String, Object> nodeRow(Record node) {
        return row(Map.of("key", node.get("key").asString(), "properties", properties(node)));
    }

    private static String relationshipStatement(Record relationship) {
        return "UNWIND $rows AS row MATCH (a:Plain%s {key: row.start}) MATCH (b:Plain%s {key: row.end}) CREATE (a)-[r:%s]->(b) SET r = row.properties"
                .formatted(
                        relationship.get("from").asString(),
                        relationship.get("to").asString(),
                        relationship.get("type").asString());
    }

    private static HashMap<String, Object> relationshipRow(Record relationship) {
        return row(Map.of(
                "start", relationship.get("start").asString(),
                "end", relationship.get("end").asString(),
                "properties", properties(relationship)));
    }

    private static HashMap<String, Object> properties(Record element) {
        var properties = row(element.get("properties").asMap());
        properties.replaceAll((name, value) -> value instanceof List<?> list ? new ArrayList<>(list) : value);
        return properties;
    }

    private static HashMap<String, Object> row(Map<String, Object> values) {
        return new HashMap<>(values);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
