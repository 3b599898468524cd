package io.newsgraph.cli;

import io.newsgraph.pipeline.LoadOutcome;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;

/** Draws how far a load has come, for a person at a terminal. */
final class ProgressBarOfLoad implements LoadProgress {

    private static final int MILLISECONDS = 200;

    private final ProgressBar bar;

    ProgressBarOfLoad(Console console, long articles) {
        this.bar = ProgressBar.builder()
                .setTaskName("Loading articles")
                .setInitialMax(articles)
                .setUpdateIntervalMillis(MILLISECONDS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                .showSpeed()
                .build();
    }

    @Override
    public void finished(LoadOutcome outcome) {
        bar.step();
    }

    /** Shows it beside the bar, where the next word takes its place. */
    @Override
    public void delayed(String sentence) {
        bar.setExtraMessage(" " + sentence);
    }

    @Override
    public void close() {
        bar.close();
    }
}
