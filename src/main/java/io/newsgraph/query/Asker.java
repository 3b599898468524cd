package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/**
 * A thread that asks the database. Every question bears the name of its asker, by which it can be taken back.
 *
 * @param name the name, which no other thread of this or another program has
 */
public record Asker(String name) {

    /** Under which key a transaction tells who asks. */
    static final String KEY = "asker";

    private static final String PROGRAM = UUID.randomUUID().toString();

    /** The current thread. */
    public static Asker current() {
        return new Asker(PROGRAM + "-" + Thread.currentThread().getId());
    }

    /** Stops what the database does for this asker now; who waits for it hears a CancellationException. */
    public void takeBack(Driver driver, CypherFiles files) {
        var reading =
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        try (var session = driver.session(reading)) {
            session.run(files.get("lookup/taken-back").statement(), Map.of(KEY, name))
                    .consume();
        }
    }
}
