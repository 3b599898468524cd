package io.newsgraph.resolution.copies;

import io.newsgraph.news.Article;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of an article tells whether it is a copy.
 *
 * @param id the article's id
 * @param title its headline, may be empty
 * @param text its body
 * @param published when it was published, if known
 * @param publisher who published it, as the source names it
 * @param author who signed it
 */
public record CopyText(
        String id,
        String title,
        String text,
        @Nullable Instant published,
        @Nullable String publisher,
        @Nullable String author) {

    /** That of an article. */
    public static CopyText of(Article article) {
        return new CopyText(
                article.id().value(),
                article.title(),
                article.text(),
                article.published(),
                article.publisher(),
                article.author());
    }
}
