package io.newsgraph.query;

import java.time.Instant;

/**
 * What somebody has decided of two actors, or of a claim and the event that it was taken to tell of.
 *
 * @param id its lasting name
 * @param about what was judged
 * @param verdict whether the two are one
 * @param one id of an actor, or of the claim
 * @param other id of the other actor, or of the event
 * @param by who decided
 * @param at when
 */
public record JudgementAnswer(
        String id, Subject about, Verdict verdict, String one, String other, String by, Instant at) {

    /** What can be judged. */
    public enum Subject {
        ACTORS,
        EVENTS
    }

    /** What can be decided. */
    public enum Verdict {
        SAME,
        DIFFERENT
    }
}
