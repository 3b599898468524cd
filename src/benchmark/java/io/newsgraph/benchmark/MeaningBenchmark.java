package io.newsgraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.database.DatabaseSettings;
import io.newsgraph.embedding.TextEmbedder;
import io.newsgraph.graph.embedding.SentenceVectors;
import io.newsgraph.pipeline.ArticleAnalyst;
import io.newsgraph.pipeline.Samples;
import io.newsgraph.query.article.ArticleFilter;
import io.newsgraph.query.sentence.FoundSentence;
import io.newsgraph.query.sentence.SentenceQuestion;
import io.newsgraph.query.sentence.SentenceSearch;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well sentences of the samples are found by questions in other words, and what that costs. */
class MeaningBenchmark {

    private static final Path QUESTIONS = Path.of("src", "benchmark", "resources", "search", "questions.tsv");
    private static final int BATCH = 100;
    private static final int ROUNDS = 30;
    private static final int ASKED_FOR = 20;

    @TempDir
    private Path data;

    @Test
    void measures() throws Exception {
        var settings = DatabaseSettings.in(data).withPorts(0, 0);
        try (var workspace = Workspace.open(settings);
                var loader = workspace.loader(ArticleAnalyst.start())) {
            loader.loadAll(Samples.list().stream(), 2, outcome -> {});
            var start = System.nanoTime();
            var embedder = TextEmbedder.standard();
            var reading = (System.nanoTime() - start) / 1e6;
            var search = workspace.sentences();
            var words = hits(search, FoundSentence::score);
            var writing = embed(workspace.vectors(), embedder);
            var meaning = hits(search, MeaningBenchmark::likeness);
            var both = hits(search, FoundSentence::score);
            var questions = questions();
            var latencies = Latencies.of(
                    questions.size() * ROUNDS,
                    1,
                    number -> find(search, questions.get(number % questions.size()), ASKED_FOR));
            BenchmarkPage.write("meaning", """
                    %d questions in plain words to the %,d sentences of the samples, most of them without a content word of \
                    the sentence that answers. Measured on %s.

                    | found by | the answer comes first | among the first five | among the first ten |
                    |---|---|---|---|
                    %s
                    %s
                    %s

                    A vector is worked out in %s µs; with its place in the index a sentence takes %s ms, in batches of %d. The \
                    table of word pieces is read in %s ms when it is first needed. A question takes %s ms (median), %s ms (p99).
                    """.formatted(
                            questions.size(),
                            workspace.graph().counts().sentences(),
                            Machine.description(),
                            row("words alone", words),
                            row("meaning alone", meaning),
                            row("both", both),
                            Figure.of(microseconds(embedder)),
                            Figure.of(writing),
                            BATCH,
                            Figure.of(reading),
                            Figure.of(latencies.median()),
                            Figure.of(latencies.percentile(99))));
            assertThat(both[1]).isGreaterThan(words[1]);
        }
    }

    /** How many questions have their answer first, among the first five and among the first ten. */
    private static int[] hits(SentenceSearch search, Function<FoundSentence, Double> order) throws IOException {
        var hits = new int[3];
        for (var question : questions()) {
            var found = find(search, question, SentenceQuestion.MOST).stream()
                    .sorted(Comparator.comparing(order).reversed())
                    .toList();
            var rank = 0;
            while (rank < found.size() && !question.isAnsweredBy(found.get(rank))) {
                rank++;
            }
            hits[0] += rank < 1 ? 1 : 0;
            hits[1] += rank < 5 ? 1 : 0;
            hits[2] += rank < 10 ? 1 : 0;
        }
        return hits;
    }

    private static Double likeness(FoundSentence sentence) {
        return Objects.requireNonNullElse(sentence.likeness(), -1.0);
    }

    private static List<FoundSentence> find(SentenceSearch search, Question question, int limit) {
        return search.find(new SentenceQuestion(question.text(), ArticleFilter.ALL, limit))
                .sentences();
    }

    /** How many milliseconds a sentence takes until it is found by its meaning. */
    private static double embed(SentenceVectors vectors, TextEmbedder embedder) {
        vectors.adopt(embedder.version());
        var start = System.nanoTime();
        var sentences = 0;
        int some;
        do {
            some = vectors.writeSome(embedder, BATCH);
            sentences += some;
        } while (some > 0);
        return (System.nanoTime() - start) / 1e6 / sentences;
    }

    private static double microseconds(TextEmbedder embedder) {
        var times = 50_000;
        var start = 0L;
        for (var i = -times; i < times; i++) {
            if (i == 0) {
                start = System.nanoTime();
            }
            embedder.embed("Russian forces attacked Ukraine by land, sea and air on Thursday, hours after President"
                    + " Vladimir Putin announced a special military operation.");
        }
        return (System.nanoTime() - start) / 1e3 / times;
    }

    private static String row(String what, int[] hits) {
        return "| %s | %d | %d | %d |".formatted(what, hits[0], hits[1], hits[2]);
    }

    private static List<Question> questions() throws IOException {
        return Files.readAllLines(QUESTIONS).stream().map(Question::parse).toList();
    }

    /** A question, and words of the sentences any of which answers it. */
    private record Question(String text, List<String> answers) {

        static Question parse(String line) {
            var parts = Arrays.asList(line.split("\t"));
            return new Question(parts.get(0), parts.subList(1, parts.size()));
        }

        boolean isAnsweredBy(FoundSentence sentence) {
            var text = sentence.text().replaceAll("\\s+", " ");
            return answers.stream().anyMatch(text::contains);
        }
    }
}
