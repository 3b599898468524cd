package io.newsgraph.query.path;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.query.Questions;
import io.newsgraph.query.RelationSummary;
import io.newsgraph.query.Relations;
import io.newsgraph.query.Values;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Finds how two actors are connected: the shortest chains, and of these the strongest. */
public final class Paths {

    private final Questions questions;
    private final Relations relations;

    /** Asks the graph behind the driver. */
    public Paths(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
        this.relations = new Relations(driver, files);
    }

    /** The chains that fit, strongest first; of thousands of equal length only some are compared. */
    public List<RelationPath> list(PathQuestion question) {
        var rows = questions.list(
                "lookup/paths",
                Map.of(
                        "from", question.from(),
                        "to", question.to(),
                        "hops", question.hops(),
                        "filter", question.filter().parameter(),
                        "factsOnly", question.factsOnly(),
                        "limit", question.limit()),
                row -> row);
        var ids = rows.stream().flatMap(row -> ids(row).stream()).distinct().toList();
        var byId = relations.list(ids, 1, question.filter()).stream()
                .collect(Collectors.toMap(RelationSummary::id, Function.identity()));
        return rows.stream().map(row -> path(row, byId)).toList();
    }

    private static List<String> ids(Record row) {
        return row.get("relations").asList(Value::asString);
    }

    private static RelationPath path(Record row, Map<String, RelationSummary> byId) {
        return new RelationPath(
                row.get("actors").asList(actor -> Objects.requireNonNull(Values.reference(actor))),
                ids(row).stream()
                        .map(id -> Objects.requireNonNull(byId.get(id), id))
                        .toList(),
                row.get("origins").asLong(),
                row.get("confidence").asDouble());
    }
}
