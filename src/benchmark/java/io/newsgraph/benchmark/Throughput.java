package io.newsgraph.benchmark;

import io.newsgraph.benchmark.Stopwatch.Elapsed;
import io.newsgraph.database.DatabaseSettings;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.pipeline.ExtractionBatch;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.util.FileSystemUtils;

/** How long a corpus takes, measured round after round; every figure is the middle one of the rounds. */
record Throughput(List<Round> rounds) {

    private static final int ROUNDS = 3;

    /**
     * The same corpus, in several ways.
     *
     * @param oneThread extracted on one thread
     * @param twoThreads extracted on two
     * @param load loaded into an empty embedded Neo4j that has just started, reading on two threads
     * @param secondHalf its second half, extracted on two threads
     * @param laterLoad the second half, loaded on two threads after the first
     */
    private record Round(Elapsed oneThread, Elapsed twoThreads, Elapsed load, Elapsed secondHalf, Elapsed laterLoad) {}

    static Throughput of(ArticleAnalyst analyst, Corpus corpus) throws IOException {
        var rounds = new ArrayList<Round>();
        for (var number = 0; number < ROUNDS; number++) {
            var half = corpus.size() / 2;
            rounds.add(new Round(
                    extract(analyst, corpus, 1),
                    extract(analyst, corpus, 2),
                    load(analyst, corpus.part(0, 0), corpus),
                    extract(analyst, corpus.part(half, corpus.size()), 2),
                    load(analyst, corpus.part(0, half), corpus.part(half, corpus.size()))));
        }
        return new Throughput(rounds);
    }

    static Elapsed extract(ArticleAnalyst analyst, Corpus corpus, int threads) {
        return Stopwatch.time(() -> new ExtractionBatch(analyst, threads, false).run(corpus.intakes(), line -> {}));
    }

    private static Elapsed load(ArticleAnalyst analyst, Corpus before, Corpus corpus) throws IOException {
        var folder = Files.createTempDirectory("newsgraph-benchmark");
        try (var workspace = Workspace.open(DatabaseSettings.in(folder).withPorts(0, 0));
                var loader = workspace.loader(analyst)) {
            loader.loadAll(before.intakes(), 2, outcome -> {});
            return Stopwatch.time(() -> loader.loadAll(corpus.intakes(), 2, outcome -> {}));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
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

    double secondsToLoad() {
        return median(round -> round.load().seconds());
    }

    /** How many times as fast two threads are. */
    double gainOfTwoThreads() {
        return median(round -> round.oneThread().seconds() / round.twoThreads().seconds());
    }

    /** How many times as long loading takes as extracting alone on as many threads. */
    double costOfLoading() {
        return median(round -> round.load().seconds() / round.twoThreads().seconds());
    }

    double secondsToLoadLater() {
        return median(round -> round.laterLoad().seconds());
    }

    /** The speed of loading beside that of extracting alone on as many threads, once the server has warmed up. */
    double speedOfLoadingLater() {
        return median(round -> round.secondHalf().seconds() / round.laterLoad().seconds());
    }

    private double median(ToDoubleFunction<Round> figure) {
        return Figure.median(rounds.stream().mapToDouble(figure).toArray());
    }
}
