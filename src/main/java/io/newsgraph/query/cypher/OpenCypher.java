package io.newsgraph.query.cypher;

import io.newsgraph.query.LimitExceeded;
import io.newsgraph.query.Questions;
import io.newsgraph.query.Reader;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

/** Answers statements of anybody's own that do nothing but read the graph. */
public final class OpenCypher {

    /** The most rows of an answer. */
    public static final int MOST_ROWS = 10_000;

    private final Reader reader;
    private final ReadingCheck check;

    /** Asks the graph behind the driver, for half a minute at most. */
    public OpenCypher(Driver driver) {
        this(driver, Questions.TIME_LIMIT);
    }

    OpenCypher(Driver driver, Duration timeLimit) {
        this.reader = new Reader(driver, timeLimit);
        this.check = new ReadingCheck(reader);
    }

    /**
     * Asks a statement.
     *
     * @param parameters values for what the statement calls by $names
     * @param limit how many rows to give at most
     * @throws RefusedStatement when it is not understood or does more than to read
     * @throws LimitExceeded when it takes too long or too much memory
     */
    public Table run(String statement, Map<String, ?> parameters, int limit) {
        var values = new HashMap<String, @Nullable Object>(parameters);
        check.check(statement, values);
        try {
            return reader.ask(statement, values, result -> Table.of(result, limit));
        } catch (ClientException refused) {
            throw new RefusedStatement("Neo4j refused: " + ReadingCheck.firstLine(refused));
        }
    }
}
