package io.newsgraph.query;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;

/** The graph of all stories, to be asked. */
public final class StoryGraph {

    public static final CypherFiles FILES = new CypherFiles();

    private StoryGraph() {}

    /** Fills the graph with the stories, and with nothing else. */
    public static void load() {
        TestDatabase.clear();
        var graph = new Graph(TestDatabase.driver(), FILES);
        graph.prepare();
        graph.writeAll(Stories.all());
    }
}
