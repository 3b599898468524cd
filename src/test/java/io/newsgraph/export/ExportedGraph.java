package io.newsgraph.export;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import java.util.ArrayList;
import java.util.List;

/** The graph of the tests as lines that two graphs share when they say the same. */
public final class ExportedGraph {

    private static final GraphExport EXPORT = new GraphExport(TestDatabase.driver(), new CypherFiles());

    private ExportedGraph() {}

    /** All lines of the export. */
    public static List<String> lines() {
        var lines = new ArrayList<String>();
        EXPORT.forEachLine(lines::add);
        return lines;
    }
}
