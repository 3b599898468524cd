package io.newsgraph.web.reconcile;

import io.newsgraph.query.reconcile.Candidate;
import java.util.List;

/**
 * The answer to one query.
 *
 * @param result who may be meant, best first
 */
record Candidates(List<Answer> result) {

    static Candidates of(List<Candidate> candidates) {
        return new Candidates(candidates.stream().map(Answer::of).toList());
    }

    /**
     * One who may be meant.
     *
     * @param id of the actor
     * @param name of the actor
     * @param description what tells it from its namesakes
     * @param type its kind
     * @param score how well it fits, from 0 to 100
     * @param match whether it can be taken without asking
     * @param features what the score is made of
     */
    record Answer(
            String id,
            String name,
            String description,
            List<Item> type,
            double score,
            boolean match,
            List<Candidate.Feature> features) {

        static Answer of(Candidate candidate) {
            var actor = candidate.actor();
            return new Answer(
                    actor.id(),
                    actor.name(),
                    Item.describe(actor),
                    List.of(Item.of(actor.type())),
                    candidate.score(),
                    candidate.match(),
                    candidate.features());
        }
    }
}
