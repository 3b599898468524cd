package io.newsgraph.query;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Asks the database in sessions that cannot write, each question for a limited time and in the name of the current thread,
 * so that it can be taken back.
 */
public final class Reader {

    private static final SessionConfig READING =
            SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

    private final Driver driver;
    private final Duration timeLimit;

    /**
     * Asks the graph behind the driver.
     *
     * @param timeLimit how long a question may take
     */
    public Reader(Driver driver, Duration timeLimit) {
        this.driver = driver;
        this.timeLimit = timeLimit;
    }

    /**
     * Asks a statement and reads its result while the session is open. A statement by itself costs one message to the
     * server and back; where something passing is in the way, it is asked again in a transaction, which is retried.
     *
     * @throws LimitExceeded when it takes too long or too much memory
     * @throws CancellationException when the question is taken back
     */
    public <T> T ask(String statement, Map<String, @Nullable Object> parameters, Function<Result, T> answer) {
        try (var session = driver.session(READING)) {
            try {
                return read(() -> session.run(statement, parameters, limited()), answer);
            } catch (Neo4jException failed) {
                if (!(failed instanceof RetryableException)) {
                    throw failed;
                }
            }
            return session.executeRead(
                    transaction -> read(() -> transaction.run(statement, parameters), answer), limited());
        }
    }

    /** How the server would carry out a statement. */
    public ResultSummary explain(String statement, Map<String, @Nullable Object> parameters) {
        try (var session = driver.session(READING)) {
            return session.run("EXPLAIN " + statement, parameters, limited()).consume();
        }
    }

    private TransactionConfig limited() {
        return TransactionConfig.builder()
                .withTimeout(timeLimit)
                .withMetadata(Map.of(Asker.KEY, Asker.current().name()))
                .build();
    }

    /** What is turned into another failure here is not tried again. */
    private <T> T read(Supplier<Result> result, Function<Result, T> answer) {
        try {
            return answer.apply(result.get());
        } catch (Neo4jException e) {
            if (e.code().contains("TransactionTimedOut")) {
                throw new LimitExceeded(
                        LimitExceeded.Limit.TIME,
                        "The question took longer than " + timeLimit.toSeconds()
                                + " s and was stopped: ask for less at once.",
                        e);
            } else if (e.code().endsWith("MemoryPoolOutOfMemoryError")) {
                throw new LimitExceeded(
                        LimitExceeded.Limit.MEMORY,
                        "The question needs more memory than one question may take: ask for less at once.",
                        e);
            }
            if (e.code().endsWith(".Terminated")) {
                throw cancelled(e);
            }
            throw e;
        }
    }

    private static CancellationException cancelled(Neo4jException reason) {
        var cancelled = new CancellationException("nobody waits for the answer any more");
        cancelled.initCause(reason);
        return cancelled;
    }
}
