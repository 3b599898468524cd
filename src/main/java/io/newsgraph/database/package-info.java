/**
 * The Neo4j that holds the graph. In come {@link io.newsgraph.database.DatabaseSettings}; out comes an open
 * {@link io.newsgraph.database.Database}, or one sentence saying why there is none
 * ({@link io.newsgraph.database.DatabaseUnavailable}).
 *
 * <p>Without other instructions that is an embedded Neo4j: a child process with its own class path, because Neo4j 5 needs
 * other versions of Netty and Jackson than Spring Boot brings. It listens on the loopback address only, keeps its store in
 * the data folder, and ends with the process that started it, however that ends. A second program on the same data folder
 * joins the database that is already running there.
 */
@NullMarked
package io.newsgraph.database;

import org.jspecify.annotations.NullMarked;
