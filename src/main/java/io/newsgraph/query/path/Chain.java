package io.newsgraph.query.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Some relations in a row, no more than a part of a path as long as it does not reach both of its ends.
 *
 * @param first id of the actor at the near end
 * @param last id of the actor at the far end
 * @param relations ids of the relations from the one to the other
 * @param origins how many independent reports tell of the least reported of them
 * @param confidence the lowest confidence of them
 */
record Chain(String first, String last, List<String> relations, long origins, double confidence) {

    /** Strongest first; the ids decide between equals, so that the same graph gives the same answer. */
    static final Comparator<Chain> STRONGEST_FIRST = Comparator.comparingLong(Chain::origins)
            .thenComparingDouble(Chain::confidence)
            .reversed()
            .thenComparing(chain -> String.join(" ", chain.relations));

    /** The chain of no relation that begins and ends with an actor. */
    static Chain at(String actor) {
        return new Chain(actor, actor, List.of(), Long.MAX_VALUE, 1);
    }

    static Chain of(Link link) {
        return new Chain(link.from(), link.to(), List.of(link.relation()), link.origins(), link.confidence());
    }

    /** The same, begun one step before; the link leads to where this begins. */
    Chain after(Link link) {
        var longer = new ArrayList<String>();
        longer.add(link.relation());
        longer.addAll(relations);
        return with(link, link.from(), last, longer);
    }

    /** The same, ended one step later; the link leads to where this ends, for it was found from the far end. */
    Chain before(Link link) {
        var longer = new ArrayList<>(relations);
        longer.add(link.relation());
        return with(link, first, link.from(), longer);
    }

    private Chain with(Link link, String first, String last, List<String> relations) {
        return new Chain(
                first,
                last,
                List.copyOf(relations),
                Math.min(origins, link.origins()),
                Math.min(confidence, link.confidence()));
    }
}
