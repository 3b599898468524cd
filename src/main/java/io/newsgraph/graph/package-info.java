/**
 * Keeps the graph: findings come in, nodes and relationships of Neo4j go out.
 *
 * <p>Every statement stands in a file of the folder {@code cypher/}; docs/graph-model.md describes what
 * they write. One article is one transaction. Counts are merged so that neither the order of articles
 * nor the size of the graph matters.
 */
@NullMarked
package io.newsgraph.graph;

import org.jspecify.annotations.NullMarked;
