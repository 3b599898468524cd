package io.newsgraph.export;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of the graph is given out.
 *
 * @param onlyFacts whether only relations and events count that somebody states as a fact of now, and claims that do so
 * @param ids if given, only these actors, relations and events count, and what belongs to them: the relations between these
 *     actors, and the actors of these relations and events
 */
public record Selection(boolean onlyFacts, Optional<Set<String>> ids) {

    /** All of the graph. */
    public static final Selection EVERYTHING = new Selection(false, Optional.empty());

    /** Copies the ids. */
    public Selection {
        ids = ids.map(TreeSet::new);
    }

    /** Whether nothing is left out. */
    public boolean isEverything() {
        return !onlyFacts && ids.isEmpty();
    }
}
