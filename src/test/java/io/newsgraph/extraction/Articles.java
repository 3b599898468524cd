package io.newsgraph.extraction;

import io.newsgraph.lexicon.Lexicon;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import io.newsgraph.reading.Readings;
import java.time.Instant;

/** Made articles, and the stages that read them, loaded once for all tests. */
public final class Articles {

    private static final class Stages {
        private static final Lexicon LEXICON = Lexicon.load();
        private static final Extractor EXTRACTOR = new Extractor(LEXICON);
    }

    private Articles() {}

    /** An article published on Monday, 2 December 2024. */
    public static Article article(String text) {
        return article("", text);
    }

    /** An article with a headline, published on Monday, 2 December 2024. */
    public static Article article(String title, String text) {
        return new Article(
                new ArticleId("test"),
                title,
                text,
                Instant.parse("2024-12-02T08:00:00Z"),
                null,
                null,
                null,
                "en",
                null);
    }

    /** What the text says. */
    public static Extraction extract(String text) {
        return extract(article(text));
    }

    /** What the article says. */
    public static Extraction extract(Article article) {
        return Stages.EXTRACTOR.extract(Readings.reader().read(article));
    }
}
