package io.newsgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.neo4j.driver.Driver;

/**
 * How large a graph is.
 *
 * @param nodes how many nodes
 * @param relationships how many relationships
 * @param storeBytes what its store takes on disk, indexes included
 * @param logBytes what the transaction logs take besides
 */
record GraphSize(long nodes, long relationships, long storeBytes, long logBytes) {

    /** The size of the graph behind a driver, which an embedded Neo4j keeps in a data folder. */
    static GraphSize of(Driver driver, Path folder) {
        try (var session = driver.session()) {
            var counts = session.run("RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships")
                    .single();
            return new GraphSize(
                    counts.get("nodes").asLong(),
                    counts.get("relationships").asLong(),
                    bytes(folder, "databases"),
                    bytes(folder, "transactions"));
        }
    }

    long elements() {
        return nodes + relationships;
    }

    private static long bytes(Path folder, String part) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains("/data/" + part + "/") && Files.isRegularFile(file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
