/**
 * An open graph and what works on it: in come the settings of a database, out come the graph, the questions that can be
 * asked of it, and what loads articles into it.
 *
 * <p>Puts rooms together for the doors, so that none of them needs to know Neo4j's driver.
 */
@NullMarked
package io.newsgraph.workspace;

import org.jspecify.annotations.NullMarked;
