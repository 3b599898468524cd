package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import java.util.Comparator;

/**
 * Two actors who may be one, for people to judge.
 *
 * @param one the one whose id comes first
 * @param other the other
 * @param score how likely they are one, from 0 to 1
 * @param reason what speaks for it and what is lacking
 */
public record Doubt(ActorId one, ActorId other, double score, String reason) implements Comparable<Doubt> {

    private static final Comparator<Doubt> BEST_FIRST = Comparator.comparingDouble(Doubt::score)
            .reversed()
            .thenComparing(Doubt::one)
            .thenComparing(Doubt::other)
            .thenComparing(Doubt::reason);

    /** Puts the two into order. */
    public Doubt {
        if (one.compareTo(other) > 0) {
            var first = other;
            other = one;
            one = first;
        }
    }

    /** Best first. */
    @Override
    public int compareTo(Doubt than) {
        return BEST_FIRST.compare(this, than);
    }
}
