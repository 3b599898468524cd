package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.intake.Intake;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.news.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExtractionBatchTests {

    @Test
    void keepsTheOrderOfTheArticlesWhateverTheNumberOfThreads() {
        var one = lines(1);
        var eight = lines(8);
        assertThat(one).hasSize(200).isEqualTo(eight);
        assertThat(one.get(17)).startsWith("{\"id\":\"17\"");
    }

    @Test
    void writesAnErrorLineInPlaceOfAnArticleThatWasLeftOutAndGoesOn() {
        var lines = new ArrayList<String>();
        var rejected = new ExtractionBatch(ExtractionBatchTests::analyse, 2, false)
                .run(
                        Stream.of(
                                read("1"),
                                new Intake.Unreadable("news.jsonl", null, "line 2: it is not a JSON object"),
                                read("refused"),
                                read("torn"),
                                read("4")),
                        lines::add);
        assertThat(lines).hasSize(5);
        assertThat(lines.get(1)).isEqualTo("{\"id\":\"news.jsonl\",\"error\":\"line 2: it is not a JSON object\"}");
        assertThat(lines.get(2)).isEqualTo("{\"id\":\"refused\",\"error\":\"not today\"}");
        assertThat(lines.get(3)).startsWith("{\"id\":\"torn\",\"error\":\"the findings refer to");
        assertThat(lines.get(4)).startsWith("{\"id\":\"4\",\"actors\"");
        assertThat(rejected).extracting(Rejected::name).containsExactly("news.jsonl", "refused", "torn");
    }

    private static List<String> lines(int threads) {
        var lines = new ArrayList<String>();
        var articles = IntStream.range(0, 200).mapToObj(number -> read("" + number));
        new ExtractionBatch(ExtractionBatchTests::analyse, threads, false).run(articles, lines::add);
        return lines;
    }

    private static Intake read(String id) {
        return new Intake.Read(FindingsFixture.article(id));
    }

    private static Analysis analyse(Intake intake) {
        if (intake instanceof Intake.Unreadable unreadable) {
            return Rejected.of(unreadable);
        }
        return analyse(((Intake.Read) intake).article());
    }

    private static Analysis analyse(Article article) {
        var id = article.id().value();
        var findings = FindingsFixture.meeting(id);
        return switch (id) {
            case "refused" -> Rejected.of(article, "not today");
            case "torn" ->
                new Analysis.Understood(new Findings(
                        article,
                        List.of(),
                        List.of(),
                        findings.mentions(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        findings.version()));
            default -> new Analysis.Understood(findings);
        };
    }
}
