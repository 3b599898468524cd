package io.newsgraph.query.reconcile;

import io.newsgraph.query.ActorSummary;
import java.util.List;

/**
 * An actor that may be meant.
 *
 * @param actor who it is
 * @param score how well it fits, from 0 to 100
 * @param match whether it fits well and no other does nearly as well
 * @param features what the score is made of
 */
public record Candidate(ActorSummary actor, double score, boolean match, List<Feature> features) {

    /** Copies the features. */
    public Candidate {
        features = List.copyOf(features);
    }

    /**
     * One thing that speaks for or against a candidate.
     *
     * @param id what it is: {@code name}, {@code type}, {@code articles} or a property
     * @param value how well the name fits from 0 to 1, how many articles, or whether the type or property agrees
     */
    public record Feature(String id, Object value) {}

    Candidate matched(boolean matches) {
        return new Candidate(actor, score, matches, features);
    }
}
