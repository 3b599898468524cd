/**
 * What the claims of all articles add up to: relations and events, how many say so, how firmly, when and where. In come
 * claims that are new, that are gone or that mean somebody else than before; out go the sums, written.
 *
 * <p>Relations grow by what a claim adds, so that a claim costs the same however many there are. Events have few claims
 * and are summed up anew.
 */
@NullMarked
package io.newsgraph.graph.summary;

import org.jspecify.annotations.NullMarked;
