package io.newsgraph.query.event;

import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for.
 *
 * @param parties who takes part and where
 * @param filter what they must be like
 * @param evidence how many claims to give with each event
 * @param cursor where the page before ended
 * @param limit how many events to give at most
 */
public record EventQuestion(
        EventParties parties,
        EventFilter filter,
        int evidence,
        @Nullable String cursor,
        int limit) {

    private static final int USUAL_LIMIT = 20;

    /** Rejects negative numbers with an {@link IllegalArgumentException}. */
    public EventQuestion {
        if (evidence < 0 || limit < 0) {
            throw new IllegalArgumentException("evidence and limit must not be negative");
        }
    }

    /** The latest events that fit, without evidence. */
    public static EventQuestion of(EventParties parties, EventFilter filter) {
        return new EventQuestion(parties, filter, 0, null, USUAL_LIMIT);
    }
}
