package io.newsgraph.graph;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that is not in the graph, because reading or writing it failed.
 *
 * @param id its id, else the place where it was looked for
 * @param origin the path or address it was read from, if known
 * @param revision the wording that failed, if there was any
 * @param reason what went wrong, as one sentence for a person
 * @param attempts how often it was tried in all
 * @param firstFailed when it failed first
 * @param lastFailed when it failed last
 * @param line the article as a line of JSON, to try it again; nothing if it could not be read at all
 */
public record RejectedArticle(
        String id,
        @Nullable String origin,
        @Nullable String revision,
        String reason,
        int attempts,
        Instant firstFailed,
        Instant lastFailed,
        @Nullable String line) {

    /** An article that fails so often is not tried again until somebody asks for it. */
    public static final int MOST_ATTEMPTS = 5;

    /** Whether it has failed so often that it is passed over. */
    public boolean isGivenUp() {
        return attempts >= MOST_ATTEMPTS;
    }

    /**
     * One more failure, to be put on the list.
     *
     * @param attempts how often it was tried just now
     */
    public record Failure(
            String id,
            @Nullable String origin,
            @Nullable String revision,
            String reason,
            int attempts,
            @Nullable String line) {}
}
