package io.newsgraph.workspace;

import io.newsgraph.graph.Trouble;
import java.util.Optional;
import org.neo4j.driver.exceptions.Neo4jException;

/** Puts what Neo4j has to complain about into words for a person. */
public final class DatabaseTrouble {

    private DatabaseTrouble() {}

    /** Whether the failure means that Neo4j cannot be reached any more, or cannot work any more. */
    public static boolean isAbsence(Throwable failure) {
        var trouble = Trouble.of(failure);
        return trouble == Trouble.ABSENCE || trouble == Trouble.PANIC;
    }

    /** What went wrong and what to do, if the failure came from Neo4j. */
    public static Optional<String> inWords(Throwable failure) {
        var trouble = Trouble.of(failure);
        if (trouble == Trouble.ABSENCE) {
            return Optional.of("Neo4j does not answer any more: see that it runs, then do the same again;"
                    + " what was loaded before stays loaded.");
        }
        if (trouble == Trouble.PANIC) {
            return Optional.of("Neo4j cannot write any more, perhaps because its disk is full (" + failure.getMessage()
                    + "): see its log, make room, start it again, then do the same again;"
                    + " what was loaded before stays loaded.");
        }
        return failure instanceof Neo4jException
                ? Optional.of("Neo4j refused: " + failure.getMessage())
                : Optional.empty();
    }
}
