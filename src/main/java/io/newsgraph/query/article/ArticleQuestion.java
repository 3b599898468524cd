package io.newsgraph.query.article;

import org.jspecify.annotations.Nullable;

/**
 * Which articles are asked for.
 *
 * @param words what they must hold: every word, every "phrase in quotes", and a word that begins so for each begin*
 * @param filter what they must be like
 * @param order in which order; without words the newest come first anyway
 * @param quotes how many sentences to quote from each that hold the words
 * @param cursor where the page before ended
 * @param limit how many to give at most
 */
public record ArticleQuestion(
        @Nullable String words,
        ArticleFilter filter,
        ArticleOrder order,
        int quotes,
        @Nullable String cursor,
        int limit) {

    /** Rejects negative numbers with an {@link IllegalArgumentException}. */
    public ArticleQuestion {
        if (quotes < 0 || limit < 0) {
            throw new IllegalArgumentException("quotes and limit must not be negative");
        }
    }
}
