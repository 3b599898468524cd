package io.newsgraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.news.Article;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long the packaged program takes to start, and the memory and disk it needs. */
class StartBenchmark {

    private static final int LATER_STARTS = 3;
    private static final int MOST_ARTICLES = 100;

    private final List<Article> articles =
            Corpus.chosen().articles().stream().limit(MOST_ARTICLES).toList();

    @TempDir
    private Path folder;

    private record FirstStart(double ready, String memory, String memoryOfNeo4j) {}

    private record LaterStart(double speaks, double neo4j, double ready, double firstArticle) {}

    @BeforeEach
    void isPackaged() {
        assertThat(ServedProgram.JAR).as("the jar; run mvn -Pbenchmark verify").exists();
    }

    @Test
    void measures() throws Exception {
        var first = firstStart();
        var later = new ArrayList<LaterStart>();
        for (var number = 0; number < LATER_STARTS; number++) {
            later.add(laterStart("first-after-start-" + number));
        }
        BenchmarkPage.write("start", String.join("\n", introduction(), "", table(first, later)));
    }

    private String introduction() throws Exception {
        return "`java -Xmx2g -jar target/newsgraph.jar serve`, a jar of %s MB, on %s."
                .formatted(Figure.of(Files.size(ServedProgram.JAR) / 1e6), Machine.description());
    }

    /** Starts with an empty graph, which it fills with the samples; then reads articles. */
    private FirstStart firstStart() throws Exception {
        try (var program = ServedProgram.start(folder.resolve("data"))) {
            var ready = program.untilReady();
            for (var article : articles) {
                program.load(article);
            }
            return new FirstStart(ready, PeakMemory.of(program.application()), PeakMemory.of(program.neo4j()));
        }
    }

    private LaterStart laterStart(String articleId) throws Exception {
        try (var program = ServedProgram.start(folder.resolve("data"))) {
            var speaks = program.untilItSpeaks();
            var neo4j = program.untilNeo4jListens();
            var ready = program.untilReady();
            program.load(Corpus.renamed(articles.get(0), articleId));
            return new LaterStart(speaks, neo4j, ready, program.seconds());
        }
    }

    private String table(FirstStart first, List<LaterStart> later) {
        return String.join(
                "\n",
                "| | |",
                "|---|---|",
                row("ready at the first start, samples loaded", seconds(first.ready())),
                row("ready at a later start", median(later, LaterStart::ready)),
                row("of this: until the program speaks", median(later, LaterStart::speaks)),
                row("of this: until Neo4j listens", median(later, LaterStart::neo4j)),
                row("first article sent then is in the graph", median(later, LaterStart::firstArticle)),
                row("peak memory of the application, having loaded " + articles.size() + " articles", first.memory()),
                row("peak memory of the embedded Neo4j", first.memoryOfNeo4j()));
    }

    private static String median(List<LaterStart> starts, ToDoubleFunction<LaterStart> moment) {
        return seconds(Figure.median(starts.stream().mapToDouble(moment).toArray()));
    }

    private static String seconds(double seconds) {
        return Figure.of(seconds) + " s";
    }

    private static String row(String what, String figure) {
        return "| " + what + " | " + figure + " |";
    }
}
