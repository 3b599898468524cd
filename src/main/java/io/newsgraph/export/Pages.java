package io.newsgraph.export;

import io.newsgraph.graph.CypherFile;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;

/**
 * Reads page by page, in the order of an index, what a statement returns as {@code line} of everything that comes after the
 * id {@code $after}; of a page it holds as much as the driver fetches at once.
 *
 * @param driver leads to the graph
 */
record Pages(Driver driver) {

    static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    private static final int USUAL_SIZE = 1_000;

    /** Hands on one line after the other, and stops when they cannot be written. */
    void forEach(CypherFile file, Lines lines) throws IOException {
        forEach(file, USUAL_SIZE, lines);
    }

    /** The same with pages of another size, for lines that are long. */
    void forEach(CypherFile file, int size, Lines lines) throws IOException {
        try (var session = driver.session(READING)) {
            Optional<String> last = Optional.of("");
            while (last.isPresent()) {
                last = page(session, file, Map.of("after", last.get(), "limit", size), lines);
            }
        }
    }

    /** Gives the last id of the page, unless it is empty. */
    private static Optional<String> page(Session session, CypherFile file, Map<String, Object> place, Lines lines)
            throws IOException {
        Record row = null;
        var result = session.run(file.statement(), place);
        while (result.hasNext()) {
            row = result.next();
            lines.accept(row.get("line"));
        }
        return Optional.ofNullable(row).map(last -> last.get("id").asString());
    }

    /** Takes one line after the other. */
    @FunctionalInterface
    interface Lines {

        void accept(Value line) throws IOException;
    }
}
