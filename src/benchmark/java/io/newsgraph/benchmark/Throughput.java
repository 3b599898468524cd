package io.newsgraph.benchmark;

import io.newsgraph.benchmark.Stopwatch.Elapsed;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.pipeline.ExtractionBatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How long a corpus takes, measured round after round; every figure is the middle one of the rounds. */
record Throughput(List<Round> rounds) {

    private static final int ROUNDS = 3;

    /**
     * The same corpus, in several ways.
     *
     * @param oneThread extracted on one thread
     * @param twoThreads extracted on two
     */
    private record Round(Elapsed oneThread, Elapsed twoThreads) {}

    static Throughput of(ArticleAnalyst analyst, Corpus corpus) {
        var rounds = new ArrayList<Round>();
        for (var number = 0; number < ROUNDS; number++) {
            rounds.add(new Round(extract(analyst, corpus, 1), extract(analyst, corpus, 2)));
        }
        return new Throughput(rounds);
    }

    static Elapsed extract(ArticleAnalyst analyst, Corpus corpus, int threads) {
        return Stopwatch.time(() -> new ExtractionBatch(analyst, threads, false).run(corpus.intakes(), line -> {}));
    }

    double secondsOnOneThread() {
        return median(round -> round.oneThread().seconds());
    }

    double cpuSecondsOnOneThread() {
        return median(round -> round.oneThread().cpuSeconds());
    }

    double secondsOnTwoThreads() {
        return median(round -> round.twoThreads().seconds());
    }

    double cpuSecondsOnTwoThreads() {
        return median(round -> round.twoThreads().cpuSeconds());
    }

    /** How many times as fast two threads are. */
    double gainOfTwoThreads() {
        return median(round -> round.oneThread().seconds() / round.twoThreads().seconds());
    }

    private double median(ToDoubleFunction<Round> figure) {
        return Figure.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
