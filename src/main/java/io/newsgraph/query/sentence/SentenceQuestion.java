package io.newsgraph.query.sentence;

import io.newsgraph.query.article.ArticleFilter;

/**
 * What sentences are asked for.
 *
 * @param text what they are to be about, in plain words
 * @param filter what their article must be like; the actor must be mentioned in the sentence itself
 * @param limit how many to give at most
 */
public record SentenceQuestion(String text, ArticleFilter filter, int limit) {

    /** The most that can be asked for. */
    public static final int MOST = 100;

    /** Rejects a limit that is negative or too high with an {@link IllegalArgumentException}. */
    public SentenceQuestion {
        if (limit < 0 || limit > MOST) {
            throw new IllegalArgumentException("limit must be from 0 to " + MOST);
        }
    }

    /** How many sentences each way of finding is to look through: more if many of them may not pass. */
    int depth() {
        return filter.equals(ArticleFilter.ALL) ? 200 : 2_000;
    }
}
