package io.newsgraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.DatabaseSettings;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much of the speed of extracting is left when what is found is written as well, from an empty graph on: Neo4j becomes
 * faster for minutes after its start.
 */
class LoadBenchmark {

    private static final int THREADS = 2;
    private static final int STRETCHES = 4;

    @TempDir
    private Path data;

    /** A part of the corpus, extracted alone and loaded; {@code neo4jSeconds} on all cores. */
    private record Stretch(int from, int articles, double extracting, double loading, double neo4jSeconds) {

        Stretch plus(Stretch next) {
            return new Stretch(
                    from,
                    articles + next.articles,
                    extracting + next.extracting,
                    loading + next.loading,
                    neo4jSeconds + next.neo4jSeconds);
        }

        String row(String name) {
            return "| %s | %s | %s | %s | %s ms |"
                    .formatted(
                            name,
                            Figure.of(articles / extracting),
                            Figure.of(articles / loading),
                            Figure.percent(extracting / loading),
                            Figure.of(1000 * neo4jSeconds / articles));
        }
    }

    @Test
    void measures() throws Exception {
        var corpus = Corpus.chosen();
        var analyst = ArticleAnalyst.start();
        Throughput.extract(analyst, corpus.part(0, corpus.size() / STRETCHES), THREADS);
        var stretches = new ArrayList<Stretch>();
        try (var workspace = Workspace.open(DatabaseSettings.in(data).withPorts(0, 0));
                var loader = workspace.loader(analyst)) {
            var neo4j = ChildProcess.only();
            for (var number = 0; number < STRETCHES; number++) {
                var from = corpus.size() * number / STRETCHES;
                var part = corpus.part(from, corpus.size() * (number + 1) / STRETCHES);
                var extracting = Throughput.extract(analyst, part, THREADS).seconds();
                var before = neo4j.cpuSeconds();
                var loading = Stopwatch.time(() -> loader.loadAll(part.intakes(), THREADS, outcome -> {}))
                        .seconds();
                stretches.add(new Stretch(from, part.size(), extracting, loading, neo4j.cpuSeconds() - before));
            }
            assertThat(workspace.graph().counts().articles()).isEqualTo(corpus.size());
        }
        BenchmarkPage.write("load", report(corpus, stretches));
    }

    private static String report(Corpus corpus, List<Stretch> stretches) {
        var lines = new ArrayList<String>();
        lines.add(
                "%d articles of %s words on average, %s, each part extracted alone and then loaded into an embedded Neo4j that was empty and had just started, on two threads. Measured on %s."
                        .formatted(
                                corpus.size(),
                                Figure.of((double) corpus.words() / corpus.size()),
                                corpus.description(),
                                Machine.description()));
        lines.add("");
        lines.add(
                "| articles | extract, articles/s | load, articles/s | share (goal: 85%) | processor time of Neo4j for an article |");
        lines.add("|---|---|---|---|---|");
        stretches.forEach(stretch ->
                lines.add(stretch.row("%d to %d".formatted(stretch.from() + 1, stretch.from() + stretch.articles()))));
        lines.add(stretches.stream().reduce(Stretch::plus).orElseThrow().row("all"));
        return String.join("\n", lines);
    }
}
