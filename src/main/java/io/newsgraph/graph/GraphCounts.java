package io.newsgraph.graph;

/**
 * How much is in the graph.
 *
 * @param articles number of articles
 * @param sentences number of sentences
 * @param actors number of actors
 * @param events number of events
 * @param relations number of relations, each of one type between two actors
 * @param claims number of claims
 */
public record GraphCounts(long articles, long sentences, long actors, long events, long relations, long claims) {}
