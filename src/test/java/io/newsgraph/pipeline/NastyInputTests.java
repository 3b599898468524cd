package io.newsgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.newsgraph.knowledge.Findings;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, nothing crashes or hangs, and every quote stands at its offsets. */
class NastyInputTests {

    private static final ArticleAnalyst ANALYST = ArticleAnalyst.start();
    private static final String PLAIN =
            "Russia bombed Kharkiv on Sunday. Volodymyr Zelensky said he had asked Germany for tanks.";

    static Stream<String> texts() {
        return Stream.of(
                "\uD83D\uDE00 Russia bombed Kharkiv \uD83D\uDCA5 on Sunday, \uD83C\uDDFA\uD83C\uDDE6 officials said.",
                "\u200FRussia\u200E bombed \u202BKharkiv\u202C on Sunday.",
                "Rus\u00ADsia bombed\u200B Khar\u200Dkiv \uFEFFon Sunday.",
                "Russia\u0000 bombed\u0007 Kharkiv\u001B[31m on Sunday.",
                "“Russia bombed Kharkiv,” said Zelensky’s office — on ‘Sunday’…",
                "<p>Russia <b>bombed</b> Kharkiv&nbsp;on Sunday.</p><script>alert('x')</script>",
                PLAIN.toUpperCase(java.util.Locale.ROOT),
                PLAIN.toLowerCase(java.util.Locale.ROOT),
                "russia bombed kharkiv and then ukraine asked germany for tanks and germany said it would think about it",
                "Team\tP\tW\tD\tL\nArsenal\t38\t28\t5\t5\nChelsea\t38\t18\t9\t11\n",
                "|||||||| ---- 1 2 3 4 5 %%% $$$ ((( [[[",
                "((((((((((((((((((((Russia))))))))))))))))))))",
                "\n\n\n\n.\n.\n.\n",
                "Russia\r\nbombed\rKharkiv\n\n\non\u2028Sunday\u2029.",
                "e\u0301lan Zu\u0308rich Moscow\u0301 said",
                "\uD800 lone \uDC00 surrogates Russia bombed Kharkiv",
                "a",
                "Mr. Mr. Mr. Dr. Gen. U.S. U.N. U.K. e.g. i.e. vs. No. 1 Jan. Feb.",
                "February 30, 2024 and 31 April 1999 and 99 May 2020 and Monday, Month 13, 20245");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void quotesWhatStandsThere(String text) {
        check(text);
    }

    @Test
    void quotesWhatStandsThereInScrambledText() {
        var random = new Random(42);
        var pieces = List.of(
                "Russia",
                " ",
                "bombed",
                "\n",
                "\uD83D\uDE00",
                "Kharkiv",
                ",",
                "\"",
                "’s",
                ". ",
                "on Sunday",
                "\u200B",
                "said",
                "the U.S.",
                "(OSCE)",
                "-",
                "who",
                "he",
                "\t",
                "<br>",
                "1,000",
                "é",
                "NATO",
                "will",
                "not",
                "meet",
                "with",
                "\u00A0");
        for (var round = 0; round < 150; round++) {
            var text = new StringBuilder("x");
            IntStream.range(0, 40).forEach(i -> text.append(pieces.get(random.nextInt(pieces.size()))));
            check(text.toString());
        }
    }

    @Test
    void livesThroughTenMegabytesOfOneLetter() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> analyse("a".repeat(10_000_000)));
    }

    @Test
    void cutsASentenceOfTwentyThousandWords() {
        var sentence = "Russia bombed Kharkiv and ".repeat(5_000) + "stopped.";
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(sentence));
    }

    @Test
    void saysTheSameOnEightThreadsAsOnOne() {
        var articles = new ArrayList<Article>();
        IntStream.range(0, 24).forEach(i -> articles.add(article("n" + i, PLAIN + " He repeated it " + i + " times.")));
        var alone = articles.stream().map(NastyInputTests::line).toList();
        var together = articles.parallelStream().map(NastyInputTests::line).toList();
        assertThat(together).isEqualTo(alone);
    }

    private static Article article(String id, String text) {
        return new Article(
                new ArticleId(id), "", text, Instant.parse("2024-12-02T08:00:00Z"), null, null, null, null, null);
    }

    private static Analysis analyse(String text) {
        return ANALYST.analyse(article("nasty", text));
    }

    private static String line(Article article) {
        return ANALYST.analyse(article) instanceof Analysis.Understood understood
                ? ExtractionLine.of(understood.findings(), true).toJson()
                : "rejected";
    }

    private static void check(String text) {
        if (text.isBlank()) {
            return;
        }
        var analysis = analyse(text);
        assertThat(analysis).as("%s", analysis).isInstanceOf(Analysis.Understood.class);
        var findings = ((Analysis.Understood) analysis).findings();
        checkQuotes(findings, text);
    }

    private static void checkQuotes(Findings findings, String text) {
        assertThat(findings.mentions())
                .allSatisfy(mention ->
                        assertThat(mention.text()).isEqualTo(mention.span().of(text)));
        assertThat(findings.times())
                .allSatisfy(
                        time -> assertThat(time.text()).isEqualTo(time.span().of(text)));
        assertThat(findings.sentences())
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        assertThat(findings.events())
                .allSatisfy(event ->
                        assertThat(event.sentence().covers(event.trigger())).isTrue());
    }
}
