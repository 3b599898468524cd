package io.newsgraph.query.path;

import io.newsgraph.query.RelationFilter;
import io.newsgraph.query.WrongParameter;

/**
 * Which chains are asked for.
 *
 * @param from id of the actor at one end
 * @param to id of the actor at the other end
 * @param hops of how many relations at most, 1 to 6
 * @param filter what each relation must be like
 * @param factsOnly whether each must be reported as a fact at least once
 * @param limit how many chains to give at most
 */
public record PathQuestion(String from, String to, int hops, RelationFilter filter, boolean factsOnly, int limit) {

    /** The longest chain that can be asked for. */
    public static final int MOST_HOPS = 6;

    /** Rejects chains that are too long with an {@link IllegalArgumentException}. */
    public PathQuestion {
        if (hops < 1 || hops > MOST_HOPS) {
            throw new IllegalArgumentException("hops must be from 1 to " + MOST_HOPS + ", not " + hops);
        }
        if (from.equals(to)) {
            throw new WrongParameter("to", "from and to are the same actor, " + from);
        }
    }
}
