package io.newsgraph.cli;

import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import java.util.Iterator;

/** The names of the questions, for a shell to complete. */
final class QueryNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return new CypherFiles()
                .list("query").stream().map(CypherFile::shortName).iterator();
    }
}
