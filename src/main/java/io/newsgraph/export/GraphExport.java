package io.newsgraph.export;

import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * Gives out the whole graph as lines of JSON, sorted by kind and then by id. It holds one line at a time and reads page by
 * page in the order of an index, so that the graph may be of any size.
 */
public final class GraphExport {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final int PAGE = 1_000;

    private final Driver driver;
    private final List<CypherFile> kinds;

    /** Reads the graph behind the driver. */
    public GraphExport(Driver driver, CypherFiles files) {
        this.driver = driver;
        this.kinds = files.list("export");
    }

    /** Hands on one line after the other, none with a line break in it. */
    public void forEachLine(Consumer<String> lines) {
        try (var session = driver.session(READING)) {
            for (var file : kinds) {
                Optional<String> last = Optional.of("");
                while (last.isPresent()) {
                    last = page(session, file, last.get(), lines);
                }
            }
        }
    }

    /** Hands on the lines of the page that begins after an id; gives its last id, unless it is empty. */
    private static Optional<String> page(Session session, CypherFile file, String after, Consumer<String> lines) {
        var kind = file.shortName().replaceFirst("^\\d+-", "");
        Optional<String> last = Optional.empty();
        var result = session.run(file.statement(), Map.of("after", after, "limit", PAGE));
        while (result.hasNext()) {
            var row = result.next();
            last = Optional.of(row.get("id").asString());
            lines.accept(ExportLine.of(kind, row.get("line").asMap()));
        }
        return last;
    }
}
