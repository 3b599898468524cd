package io.newsgraph.graph;

import io.newsgraph.news.ArticleId;

/**
 * What writing one article did to the graph.
 *
 * @param article the article
 * @param change whether it was new
 * @param sentences how many sentences were written
 * @param actors how many actors the article names
 * @param events how many events it tells of
 * @param relations how many relations it supports
 * @param claims how many claims it makes
 */
public record Written(
        ArticleId article, Change change, int sentences, int actors, int events, int relations, int claims) {

    /** Whether an article was new, took the place of an earlier revision, or was there already. */
    public enum Change {
        NEW,
        REPLACED,
        UNCHANGED
    }

    static Written nothing(ArticleId article) {
        return new Written(article, Change.UNCHANGED, 0, 0, 0, 0, 0);
    }
}
