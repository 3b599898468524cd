package io.newsgraph.graph;

import io.newsgraph.graph.evidence.Entry;
import io.newsgraph.graph.summary.RelationKey;
import io.newsgraph.news.ArticleId;

/**
 * What writing one article did to the graph.
 *
 * @param article the article
 * @param effect whether it was new
 * @param sentences how many sentences were written
 * @param actors how many actors the article names
 * @param events of how many events it tells
 * @param relations how many relations it supports
 * @param claims how many claims it makes
 */
public record Written(
        ArticleId article, Effect effect, int sentences, int actors, int events, int relations, int claims) {

    /** What became of an article. */
    public enum Effect {
        /** It was new. */
        NEW,
        /** It took the place of an earlier wording, or of what earlier rules found in it. */
        REPLACED,
        /** It was there already. */
        UNCHANGED,
        /** A later wording is there already; this one is on record. */
        OUTDATED
    }

    static Written of(Entry entry, Effect effect) {
        return effect == Effect.NEW || effect == Effect.REPLACED
                ? new Written(
                        entry.article().id(),
                        effect,
                        entry.sentenceCount(),
                        entry.roster().actors().size(),
                        entry.eventCount(),
                        RelationKey.count(entry.assertions()),
                        entry.claims().size())
                : new Written(entry.article().id(), effect, 0, 0, 0, 0, 0);
    }
}
