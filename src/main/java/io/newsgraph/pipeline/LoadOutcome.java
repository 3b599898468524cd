package io.newsgraph.pipeline;

import io.newsgraph.graph.Written;
import io.newsgraph.news.ArticleId;

/** What became of one article that was to be loaded into the graph. */
public sealed interface LoadOutcome permits LoadOutcome.Loaded, LoadOutcome.AlreadyLoaded, Rejected {

    /** The graph now knows what the article says. */
    record Loaded(Written written) implements LoadOutcome {}

    /** The graph knew this very wording before; nothing has changed. */
    record AlreadyLoaded(ArticleId id) implements LoadOutcome {}

    /** What writing came to. */
    static LoadOutcome of(Written written) {
        return written.change() == Written.Change.UNCHANGED
                ? new AlreadyLoaded(written.article())
                : new Loaded(written);
    }
}
