package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import java.util.Map;
import org.neo4j.driver.Driver;

/** Whether the graph is still what it was: two answers between which nothing was written are the same. */
public final class GraphState {

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public GraphState(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /** A word that no other state of this or any other graph has; another one after every change, whoever made it. */
    public String name() {
        return questions
                .list(
                        "lookup/turn",
                        Map.of(),
                        row -> row.get("graph").asString() + "-"
                                + row.get("turn").asLong())
                .get(0);
    }
}
