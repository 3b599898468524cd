package io.newsgraph.query.profile;

import io.newsgraph.query.ActorReference;
import java.util.List;

/**
 * Somebody who does what an actor does.
 *
 * @param actor who
 * @param score how much of the same; what few do to somebody counts for more (after Adamic and Adar, 2003)
 * @param shared how many relations of one type to one object both have
 * @param examples up to three of them: the type and the id of the object
 */
public record SimilarActor(ActorReference actor, double score, long shared, List<String> examples) {

    /** Copies the examples. */
    public SimilarActor {
        examples = List.copyOf(examples);
    }
}
