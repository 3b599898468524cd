package io.newsgraph.web;

import io.newsgraph.graph.Written;
import io.newsgraph.pipeline.LoadOutcome;

/**
 * What became of an article that was handed in.
 *
 * @param id the article
 * @param outcome whether the graph has changed
 * @param actors how many actors the article names
 * @param events how many events it tells of
 * @param relations how many relations it supports
 * @param claims how many claims it makes
 */
record Receipt(String id, Outcome outcome, int actors, int events, int relations, int claims) {

    enum Outcome {
        LOADED,
        REPLACED,
        ALREADY_LOADED
    }

    static Receipt of(LoadOutcome outcome) {
        if (outcome instanceof LoadOutcome.Loaded loaded) {
            return of(loaded.written());
        } else if (outcome instanceof LoadOutcome.AlreadyLoaded known) {
            return new Receipt(known.id().value(), Outcome.ALREADY_LOADED, 0, 0, 0, 0);
        }
        throw new IllegalStateException("an article that was left out gets no receipt");
    }

    private static Receipt of(Written written) {
        return new Receipt(
                written.article().value(),
                written.effect() == Written.Effect.REPLACED ? Outcome.REPLACED : Outcome.LOADED,
                written.actors(),
                written.events(),
                written.relations(),
                written.claims());
    }
}
