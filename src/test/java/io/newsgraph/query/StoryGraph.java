package io.newsgraph.query;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;

/** The graph of all stories, to be asked. */
final class StoryGraph {

    static final CypherFiles FILES = new CypherFiles();

    private StoryGraph() {}

    static void load() {
        TestDatabase.clear();
        var graph = new Graph(TestDatabase.driver(), FILES);
        graph.prepare();
        Stories.all().forEach(graph::write);
    }
}
