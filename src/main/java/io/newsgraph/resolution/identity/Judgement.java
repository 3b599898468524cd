package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;

/**
 * What somebody has decided of two actors; it holds until it is withdrawn.
 *
 * <p>Either may be one that a name means in a single article only, see {@link ActorId#in}: that it is different from the
 * bearer of the name elsewhere makes it an actor of its own, and that it is the same as somebody else moves it there.
 *
 * @param verdict what was decided
 * @param one the one whose id comes first
 * @param other the other
 */
public record Judgement(Verdict verdict, ActorId one, ActorId other) implements Comparable<Judgement> {

    /** Puts the two into order; rejects a judgement of one actor alone with an {@link IllegalArgumentException}. */
    public Judgement {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a judgement needs two actors, not " + one.value() + " twice");
        }
        if (one.compareTo(other) > 0) {
            var first = other;
            other = one;
            one = first;
        }
    }

    /** Whether it is about an actor. */
    public boolean concerns(ActorId actor) {
        return one.equals(actor) || other.equals(actor);
    }

    /** By the actors, then by the verdict. */
    @Override
    public int compareTo(Judgement than) {
        var byOne = one.compareTo(than.one);
        var byActors = byOne == 0 ? other.compareTo(than.other) : byOne;
        return byActors == 0 ? verdict.compareTo(than.verdict) : byActors;
    }
}
