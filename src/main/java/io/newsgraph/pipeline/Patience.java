package io.newsgraph.pipeline;

import java.time.Duration;
import java.util.List;

/**
 * How long a load waits for a Neo4j that is away.
 *
 * @param longest how long it waits in all before it gives up
 * @param revival brings Neo4j back if that is up to this program, else does nothing; runs before each new attempt
 */
public record Patience(Duration longest, Runnable revival) {

    /** Long enough for a computer to start anew, short enough to be told the same day. */
    public static final Duration USUAL = Duration.ofMinutes(15);

    private static final List<Duration> PAUSES =
            List.of(1, 2, 4, 8, 15, 30).stream().map(Duration::ofSeconds).toList();

    /** Waits as long as usual for somebody else to bring Neo4j back. */
    public static Patience usual() {
        return new Patience(USUAL, () -> {});
    }

    /** How long to wait after so many attempts that failed, the first of which is number 0: ever longer at first. */
    static Duration pauseAfter(int attempts) {
        return PAUSES.get(Math.min(attempts, PAUSES.size() - 1));
    }
}
