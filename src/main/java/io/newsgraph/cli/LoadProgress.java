package io.newsgraph.cli;

import io.newsgraph.pipeline.LoadListener;

/** Shows how far a load has come. */
interface LoadProgress extends LoadListener, AutoCloseable {

    /** The number of articles to come when nobody knows it. */
    long UNKNOWN = -1;

    /** A bar where a person watches, else a line now and then. */
    static LoadProgress on(Console console, long articles) {
        return Console.isWatched() ? new ProgressBarOfLoad(console, articles) : new ProgressLines(console, articles);
    }

    @Override
    void close();
}
