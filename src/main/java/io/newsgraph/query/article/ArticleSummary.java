package io.newsgraph.query.article;

import io.newsgraph.news.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article without what was found in it.
 *
 * @param id its lasting name
 * @param title its headline
 * @param url where it stands, if known
 * @param published when it was published, if known
 * @param publisher who published it, if known
 * @param author who signed it, if known
 * @param language ISO 639-1 code, if known
 * @param copyOf id of the article of which it is a copy, if it is one
 * @param quotes sentences that hold the words that were looked for, those that hold most of them first
 */
public record ArticleSummary(
        String id,
        String title,
        @Nullable String url,
        @Nullable Instant published,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String copyOf,
        List<Quote> quotes) {

    /** Copies the quotes. */
    public ArticleSummary {
        quotes = List.copyOf(quotes);
    }

    /**
     * A sentence of the article.
     *
     * @param text its characters
     * @param span where it stands in the article's text
     * @param words where the words stand in the article's text
     */
    public record Quote(String text, Span span, List<Span> words) {

        /** Copies the list. */
        public Quote {
            words = List.copyOf(words);
        }
    }
}
