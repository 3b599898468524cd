package io.newsgraph.query;

import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;

/** Asks the database what stands in a file, in a session that cannot write. */
public final class Questions {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final CypherFiles files;

    /** Asks the graph behind the driver. */
    public Questions(Driver driver, CypherFiles files) {
        this.driver = driver;
        this.files = files;
    }

    /** What the statement of a file returns, row by row. */
    public <T> List<T> list(String name, Map<String, @Nullable Object> parameters, Function<Record, T> answer) {
        return ask(files.get(name), parameters, result -> result.list(answer));
    }

    /** Asks a statement and reads its result while the session is open. */
    public <T> T ask(CypherFile file, Map<String, @Nullable Object> parameters, Function<Result, T> answer) {
        try (var session = driver.session(READING)) {
            return session.executeRead(transaction -> answer.apply(transaction.run(file.statement(), parameters)));
        }
    }
}
