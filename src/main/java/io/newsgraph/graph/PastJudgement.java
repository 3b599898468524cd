package io.newsgraph.graph;

import io.newsgraph.resolution.identity.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided in another graph, or in this one before it was made anew.
 *
 * @param isOfEvents whether it is about a claim and the event that it was taken to tell of, not about two actors
 * @param verdict whether the two are one
 * @param one the id of an actor, or of the claim
 * @param other the id of the other actor, or of the event
 * @param by who decided
 * @param at when, if that is known
 */
public record PastJudgement(
        boolean isOfEvents,
        Verdict verdict,
        String one,
        String other,
        String by,
        @Nullable Instant at) {

    private static final List<Verdict> VERDICTS = List.of(Verdict.SAME, Verdict.DIFFERENT);

    /** Rejects what cannot be judged with an {@link IllegalArgumentException}. */
    public PastJudgement {
        if (!VERDICTS.contains(verdict)) {
            throw new IllegalArgumentException("a judgement is SAME or DIFFERENT, not " + verdict);
        }
        if (one.equals(other)) {
            throw new IllegalArgumentException("a judgement needs two, not " + one + " twice");
        }
    }

    /** A judgement of {@code ACTORS} or {@code EVENTS}; an {@link IllegalArgumentException} says what makes it none. */
    public static PastJudgement of(
            String about, String verdict, String one, String other, String by, @Nullable Instant at) {
        if (!List.of(Bench.ACTORS, Bench.EVENTS).contains(about)) {
            throw new IllegalArgumentException("a judgement is about ACTORS or EVENTS, not " + about);
        }
        var decided = VERDICTS.stream()
                .filter(known -> known.name().equals(verdict))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a judgement is SAME or DIFFERENT, not " + verdict));
        return new PastJudgement(about.equals(Bench.EVENTS), decided, one, other, by, at);
    }

    /** What was decided, for a person. */
    public String inWords() {
        return one + " " + verdict + " " + other;
    }

    /** The id that it has in every graph. */
    public String id() {
        return Graph.judgementOf(one, other);
    }
}
