package io.newsgraph.cli;

import io.newsgraph.pipeline.LoadOutcome;
import java.time.Duration;
import java.time.Instant;

/** Tells every few seconds how far a load has come, for logs and pipes. */
final class ProgressLines implements LoadProgress {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Console console;
    private final long articles;
    private long finished;
    private Instant told = Instant.now();

    ProgressLines(Console console, long articles) {
        this.console = console;
        this.articles = articles;
    }

    @Override
    public void finished(LoadOutcome outcome) {
        finished++;
        if (Instant.now().isAfter(told.plus(PAUSE))) {
            told = Instant.now();
            console.say(finished + (articles == UNKNOWN ? "" : " of " + articles) + " articles done");
        }
    }

    @Override
    public void delayed(String sentence) {
        console.say(sentence);
    }

    @Override
    public void close() {}
}
