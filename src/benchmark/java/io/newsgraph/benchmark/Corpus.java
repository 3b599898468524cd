package io.newsgraph.benchmark;

import io.newsgraph.intake.ArticleSource;
import io.newsgraph.intake.Intake;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import io.newsgraph.pipeline.Samples;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The articles that speed is measured on.
 *
 * @param description what they are, as the end of a sentence
 */
record Corpus(String description, List<Article> articles) {

    /** Names a file of article lines to measure on instead of the samples. */
    static final String PROPERTY = "newsgraph.corpus";

    private static final int REPEATED_TO = 200;
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** The articles that were asked for, or else the samples, repeated under other ids. */
    static Corpus chosen() {
        var file = System.getProperty(PROPERTY, "");
        return file.isBlank() ? repeated(articlesOf(Samples.list().stream())) : of(file);
    }

    private static Corpus of(String file) {
        try (var intakes = ArticleSource.of(List.of(file), InputStream.nullInputStream())) {
            return new Corpus("of a corpus of news", articlesOf(intakes));
        }
    }

    private static Corpus repeated(List<Article> samples) {
        var articles = IntStream.range(0, REPEATED_TO)
                .mapToObj(number -> renamed(samples.get(number % samples.size()), "sample-" + number))
                .toList();
        return new Corpus("which are the " + samples.size() + " samples, repeated under other ids", articles);
    }

    private static List<Article> articlesOf(Stream<Intake> intakes) {
        return intakes.map(intake -> {
                    if (intake instanceof Intake.Read read) {
                        return read.article();
                    }
                    throw new IllegalArgumentException("an article cannot be read: " + intake);
                })
                .toList();
    }

    /** The same article under another id. */
    static Article renamed(Article article, String id) {
        return new Article(
                new ArticleId(id),
                article.title(),
                article.text(),
                article.published(),
                article.url(),
                article.publisher(),
                article.author(),
                article.language(),
                article.origin());
    }

    /** The articles as they come in. */
    Stream<Intake> intakes() {
        return articles.stream().map(Intake.Read::new);
    }

    /** The articles from one number up to another. */
    Corpus part(int from, int to) {
        return new Corpus(description, articles.subList(from, to));
    }

    int size() {
        return articles.size();
    }

    /** The words of all texts: what stands between blanks. */
    long words() {
        return articles.stream().mapToLong(article -> words(article.text())).sum();
    }

    static long words(String text) {
        return WORD.matcher(text).results().count();
    }
}
