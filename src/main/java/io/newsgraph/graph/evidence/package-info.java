/**
 * What one article says, as nodes: sentences, mentions and claims. In come {@link io.newsgraph.knowledge.Findings}, out go
 * rows for the statements in {@code cypher/write}; and claims that are in the graph are read back.
 *
 * <p>Nothing here depends on any other article. A claim names its actors by their number in the article, so that it stays
 * what it is whoever these are taken for.
 */
@NullMarked
package io.newsgraph.graph.evidence;

import org.jspecify.annotations.NullMarked;
