package io.newsgraph.graph;

import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Why the graph did not do what it was asked, as far as it matters for what to do next. */
public enum Trouble {

    /** Nobody answers; whoever is away may come back. */
    ABSENCE,

    /** Neo4j has met with an error that it cannot work on after; a new start may help. */
    PANIC,

    /** It takes nothing from us, or nothing at all: we may not write, or nobody may. */
    REFUSAL,

    /** It passes by itself, such as a deadlock: the same may succeed the next time. */
    PASSING,

    /** It lies in what was asked. */
    LASTING;

    /** What a failure means. */
    public static Trouble of(Throwable failure) {
        if (isAbsence(failure)) {
            return ABSENCE;
        } else if (isPanic(failure)) {
            return PANIC;
        } else if (isRefusal(failure)) {
            return REFUSAL;
        }
        return failure instanceof RetryableException ? PASSING : LASTING;
    }

    private static boolean isAbsence(Throwable failure) {
        return failure instanceof NoAnswer
                || failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof DiscoveryException
                || says(failure, "Unable to acquire connection")
                || has(failure, "DatabaseUnavailable");
    }

    private static boolean isPanic(Throwable failure) {
        return has(failure, "TransactionLogError")
                || has(failure, "TransactionCommitFailed")
                || says(failure, "has encountered a critical error");
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof SecurityException
                || failure instanceof Neo4jException neo4j
                        && (neo4j.code().contains(".Security.") || neo4j.code().contains("ReadOnly"));
    }

    private static boolean says(Throwable failure, String words) {
        return failure instanceof Neo4jException
                && String.valueOf(failure.getMessage()).contains(words);
    }

    private static boolean has(Throwable failure, String code) {
        return failure instanceof Neo4jException neo4j && neo4j.code().endsWith("." + code);
    }
}
