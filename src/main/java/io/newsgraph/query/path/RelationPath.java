package io.newsgraph.query.path;

import io.newsgraph.query.ActorReference;
import io.newsgraph.query.RelationSummary;
import java.util.List;

/**
 * A chain of relations from one actor to another. Each relation may go either way.
 *
 * @param actors who is on it, from end to end
 * @param hops the relations between each and the next, with the best of their evidence
 * @param origins how many independent reports tell of the least reported of them
 * @param confidence the lowest confidence of them
 */
public record RelationPath(List<ActorReference> actors, List<RelationSummary> hops, long origins, double confidence) {

    /** Copies the lists. */
    public RelationPath {
        actors = List.copyOf(actors);
        hops = List.copyOf(hops);
    }
}
