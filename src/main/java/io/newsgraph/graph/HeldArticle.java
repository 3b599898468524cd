package io.newsgraph.graph;

import io.newsgraph.news.Revision;

/**
 * An article as it stands in the graph.
 *
 * @param revision its wording
 * @param version the rules by which it was read
 */
public record HeldArticle(Revision revision, String version) {}
