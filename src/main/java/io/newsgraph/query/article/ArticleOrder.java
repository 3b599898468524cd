package io.newsgraph.query.article;

/** In which order articles are listed. */
public enum ArticleOrder {
    /** Those first that fit the words best. */
    BEST,
    /** Those first that were published last. */
    NEWEST
}
