package io.newsgraph.reading;

import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import java.time.Instant;

/** Made articles as they are read, by one reader for all tests. */
public final class Readings {

    private static final class Shared {
        private static final ArticleReader READER = new ArticleReader();
    }

    private Readings() {}

    /** The reader itself, loaded when somebody first asks. */
    public static ArticleReader reader() {
        return Shared.READER;
    }

    static Reading of(String text) {
        return of("", text);
    }

    static Reading of(String title, String text) {
        var published = Instant.parse("2024-12-02T08:00:00Z");
        return reader().read(new Article(new ArticleId("test"), title, text, published, null, null, null, "en", null));
    }
}
