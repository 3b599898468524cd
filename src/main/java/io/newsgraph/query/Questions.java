package io.newsgraph.query;

import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/** Asks the database what stands in a file, in a session that cannot write, for half a minute at most. */
public final class Questions {

    /** The longest that any question may take. */
    public static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private final Reader reader;
    private final CypherFiles files;

    /** Asks the graph behind the driver. */
    public Questions(Driver driver, CypherFiles files) {
        this.reader = new Reader(driver, TIME_LIMIT);
        this.files = files;
    }

    /** What the statement of a file returns, row by row; a {@link LimitExceeded} if it takes too long. */
    public <T> List<T> list(String name, Map<String, @Nullable Object> parameters, Function<Record, T> answer) {
        return ask(files.get(name), parameters, result -> result.list(answer));
    }

    /** Asks a statement and reads its result while the session is open. */
    public <T> T ask(CypherFile file, Map<String, @Nullable Object> parameters, Function<Result, T> answer) {
        return reader.ask(file.statement(), parameters, answer);
    }
}
