/**
 * The graph as a text that depends on nothing but what the graph says: the same articles give the same bytes, whatever
 * the order in which they were loaded, the machine and the day.
 *
 * <p>Each kind of node has a file in the folder {@code cypher/export}; another kind is another file.
 */
@NullMarked
package io.newsgraph.export;

import org.jspecify.annotations.NullMarked;
