package io.newsgraph.pipeline;

import io.newsgraph.graph.Written;
import io.newsgraph.news.ArticleId;

/** What became of one article that was to be loaded into the graph. */
public sealed interface LoadOutcome
        permits LoadOutcome.Loaded, LoadOutcome.AlreadyLoaded, LoadOutcome.PassedOver, Rejected {

    /** The graph now knows what the article says. */
    record Loaded(Written written) implements LoadOutcome {}

    /** The graph knew this very wording before; nothing has changed. */
    record AlreadyLoaded(ArticleId id) implements LoadOutcome {}

    /**
     * This very wording has failed so often before that it was not tried again.
     *
     * @param id the article
     * @param attempts how often it was tried
     * @param reason what went wrong the last time, as one sentence for a person
     */
    record PassedOver(ArticleId id, int attempts, String reason) implements LoadOutcome {}

    /** What writing came to. */
    static LoadOutcome of(Written written) {
        return written.effect() == Written.Effect.UNCHANGED
                ? new AlreadyLoaded(written.article())
                : new Loaded(written);
    }
}
