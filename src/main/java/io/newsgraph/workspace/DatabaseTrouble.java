package io.newsgraph.workspace;

import java.util.Optional;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Puts what Neo4j has to complain about into words for a person. */
public final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** Whether the failure means that Neo4j cannot be reached any more. */
    public static boolean isAbsence(Throwable failure) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof DiscoveryException
                || isAcquisitionTimeout(failure);
    }

    /** What went wrong and what to do, if the failure came from Neo4j. */
    public static Optional<String> inWords(Throwable failure) {
        if (isAbsence(failure)) {
            return Optional.of("Neo4j does not answer any more: see that it runs, then do the same again;"
                    + " what was loaded before stays loaded.");
        }
        return failure instanceof Neo4jException
                ? Optional.of("Neo4j refused: " + failure.getMessage())
                : Optional.empty();
    }

    private static boolean isAcquisitionTimeout(Throwable failure) {
        return failure instanceof Neo4jException
                && String.valueOf(failure.getMessage()).startsWith("Unable to acquire connection");
    }
}
