package io.newsgraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Scores what newsgraph finds against the gold set, writes the figures into {@code docs/benchmark.md} and fails when
 * one is more than two points below what is recorded. {@code -Dnewsgraph.record=true} records the new ones instead.
 */
public class QualityBenchmark {

    private static final Path MISTAKES = Path.of("target", "quality-mistakes.tsv");

    private final Mistakes mistakes = new Mistakes();
    private final EventScores events = new EventScores(mistakes);
    private final RelationScores relations = new RelationScores(mistakes);
    private final ArticleScores articles = new ArticleScores(mistakes);

    @Test
    void isAtLeastAsGoodAsRecorded() {
        score(new Reader());
        mistakes.write(MISTAKES);
        var figures = Figures.of(events, relations, articles);
        BenchmarkPage.write("quality", new QualityReport(figures, events, relations).text());
        if (Boolean.getBoolean("newsgraph.record")) {
            figures.record();
        }
        assertThat(figures.fallsBelow(Figures.recorded())).isEmpty();
    }

    private void score(Reader reader) {
        for (var sentence : Gold.sentences()) {
            var passage = Passage.of(reader.read(sentence), sentence.text());
            events.add(passage, sentence.events());
            relations.add(passage, sentence.relations());
        }
        Gold.articles().forEach(article -> articles.add(article, reader.read(article)));
    }
}
