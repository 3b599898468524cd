package io.newsgraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.reading.ArticleReader;
import io.newsgraph.reading.Sentence;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Speed of extraction on one and two threads, of its stages and its parser. */
class SpeedBenchmark {

    private final Corpus corpus = Corpus.chosen();

    @Test
    void measures() throws Exception {
        var reader = new ArticleReader();
        var tokens = tokens(reader);
        var race = ParserRace.on(corpus, reader);
        var analyst = ArticleAnalyst.start();
        Throughput.extract(analyst, corpus, 2);
        var profile = StageProfile.of(() -> corpus.articles().forEach(analyst::analyse));
        var throughput = Throughput.of(analyst, corpus);
        var linearity = Linearity.ratio(analyst, corpus);
        BenchmarkPage.write(
                "speed",
                String.join("\n\n", introduction(), table(throughput, tokens), stages(profile), race.sentence())
                        + "\n\n" + linearity(linearity));
        assertThat(race.sameHeads()).as("share of equal heads").isGreaterThan(0.95);
        assertThat(Stage.values()).as("every stage is seen").allMatch(stage -> profile.share(stage) > 0);
        assertThat(profile.share(Stage.OTHER)).as("share of time in no stage").isLessThan(0.2);
    }

    /** Counting them warms the reader up. */
    private long tokens(ArticleReader reader) {
        return corpus.articles().stream()
                .flatMap(article -> reader.read(article).sentences().stream())
                .mapToLong(Sentence::size)
                .sum();
    }

    private String introduction() {
        return "%d articles of %s words on average, %s. Measured on %s."
                .formatted(
                        corpus.size(),
                        Figure.of((double) corpus.words() / corpus.size()),
                        corpus.description(),
                        Machine.description());
    }

    private String table(Throughput throughput, long tokens) {
        return String.join(
                "\n",
                "| | articles/s | tokens/s | articles per second of CPU | |",
                "|---|---|---|---|---|",
                row(
                        "extract on one thread",
                        throughput.secondsOnOneThread(),
                        tokens,
                        perSecond(throughput.cpuSecondsOnOneThread()),
                        ""),
                row(
                        "extract on two threads",
                        throughput.secondsOnTwoThreads(),
                        tokens,
                        perSecond(throughput.cpuSecondsOnTwoThreads()),
                        Figure.of(throughput.gainOfTwoThreads()) + " times as fast as one"));
    }

    private String row(String what, double seconds, long tokens, String perCpuSecond, String compared) {
        return "| %s | %s | %s | %s | %s |"
                .formatted(what, perSecond(seconds), Figure.of(tokens / seconds), perCpuSecond, compared);
    }

    private String perSecond(double seconds) {
        return Figure.of(corpus.size() / seconds);
    }

    private static String stages(StageProfile profile) {
        return "| stage | share of time on one thread |\n|---|---|\n"
                + Arrays.stream(Stage.values())
                        .map(stage -> "| " + stage.title() + " | " + Figure.percent(profile.share(stage)) + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String linearity(double ratio) {
        return "A word in one article of 1 MB costs " + Figure.of(ratio)
                + " times what it costs in articles of 5 kB with the same text.";
    }
}
