package io.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.news.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTests {

    @Test
    void endsASentenceAtAFullStop() {
        assertThat(sentences("Gen. Mark Milley met Mr. Austin. They spoke about the U.S. budget."))
                .containsExactly("Gen. Mark Milley met Mr. Austin.", "They spoke about the U.S. budget.");
    }

    @Test
    void endsASentenceAtALineBreak() {
        assertThat(sentences(
                        "Ceasefire holds in Tripoli\nLibya's rival governments met on Sunday.\r\n\r\nWhat is next"))
                .containsExactly(
                        "Ceasefire holds in Tripoli", "Libya's rival governments met on Sunday.", "What is next");
    }

    @Test
    void readsTheHeadlineApartFromTheText() {
        var reading = Readings.of("Macron in Kyiv", "Emmanuel Macron met Volodymyr Zelensky.");
        assertThat(reading.headline()).singleElement().satisfies(headline -> {
            assertThat(headline.span()).isEqualTo(new Span(0, 14));
            assertThat(headline.index()).isZero();
        });
        assertThat(reading.sentences())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.names())
                        .containsExactly(new Name(0, 2, NameType.PERSON), new Name(3, 5, NameType.PERSON)));
    }

    @Test
    void findsTagsAndLemmas() {
        var sentence =
                Readings.of("Rebels had seized two villages.").sentences().get(0);
        assertThat(sentence.tokens()).extracting(Token::tag).containsExactly("NNS", "VBD", "VBN", "CD", "NNS", ".");
        assertThat(sentence.tokens())
                .extracting(Token::lemma)
                .containsExactly("rebel", "have", "seize", "two", "village", ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀🇺🇦 Blinken – “very” worried – met Lavrov in Malta’s capital… 👍🏽 Lavrov’s aide said: ‘No.’",
                "\u200fBlinken\u200e met \u200bLavrov\u00ad in Val\u00adletta.\u0007 Lavrov left.\ufeff",
                "(Blinken) \"met\" [Lavrov] {in} <Valletta> & Lavrov's aide; they can't -- or won't -- talk. $5m, £3bn",
                "<p>Blinken met&nbsp;Lavrov</p><br/>Lavrov left &amp; Blinken stayed",
                "e\u0301lan vital: Blinken\tmet   Lavrov\u2028Lavrov left\ud83d Blinken",
            })
    void pointsToWhereEachTokenStands(String text) {
        var reading = Readings.of(text);
        assertThat(wordsAt(reading, text)).contains("Blinken", "Lavrov");
        var end = 0;
        for (var sentence : reading.sentences()) {
            for (var token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(sentence.span().covers(token.span())).isTrue();
                if (token.text().matches("[A-Za-z]+")) {
                    assertThat(withoutSoftHyphens(token.span().of(text))).isEqualTo(token.text());
                }
                end = token.span().end();
            }
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    @Test
    void findsNoTokensInMarksThatNobodySees() {
        assertThat(Readings.of("\u200b\u0001\u0002\ufeff").sentences()).isEmpty();
    }

    @Test
    void cutsASentenceThatNobodyWrote() {
        var text = String.join(" ", Collections.nCopies(10_000, "some word"));
        var sentences = Readings.of(text).sentences();
        assertThat(sentences)
                .allMatch(sentence -> sentence.size() <= ArticleReader.LONGEST_SENTENCE)
                .hasSize(20_000 / ArticleReader.LONGEST_SENTENCE);
        assertThat(sentences).extracting(Sentence::index).isSorted().doesNotHaveDuplicates();
        assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(20_000);
        assertThat(sentences.get(124).syntax().size()).isEqualTo(ArticleReader.LONGEST_SENTENCE);
    }

    @Test
    void readsTheSameOnManyThreads() throws Exception {
        var text = "Ursula von der Leyen warned on Thursday that Hungary's veto hurt Ukraine. Budapest rejected that.";
        var expected = everythingIn(Readings.of(text));
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> task = () -> everythingIn(Readings.of(text));
            for (Future<String> future : threads.invokeAll(Collections.nCopies(80, task))) {
                assertThat(future.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> sentences(String text) {
        return Readings.of(text).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private static List<String> wordsAt(Reading reading, String text) {
        return reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(token -> withoutSoftHyphens(token.span().of(text)))
                .toList();
    }

    private static String withoutSoftHyphens(String text) {
        return text.replace("\u00ad", "");
    }

    private static String everythingIn(Reading reading) {
        var everything = new ArrayList<String>();
        for (var sentence : reading.sentences()) {
            everything.add(sentence.span() + " " + sentence.names());
            for (var token : sentence.tokens()) {
                var syntax = sentence.syntax();
                everything.add(token + " " + syntax.relation(token.index()) + " " + syntax.head(token.index()));
            }
        }
        return String.join("\n", everything);
    }
}
