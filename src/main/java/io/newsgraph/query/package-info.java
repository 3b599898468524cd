/**
 * Questions to the graph and their answers: names, ids and filters come in, records go out.
 *
 * <p>Nothing here writes; every question is a file of the folder {@code cypher/} run in a reading
 * session. A name that nobody knows is an {@link io.newsgraph.query.UnknownName}, which suggests the nearest one.
 */
@NullMarked
package io.newsgraph.query;

import org.jspecify.annotations.NullMarked;
