/**
 * Which articles of the graph are copies of one report: finds candidates by the fingerprints of their sentences, lets {@link
 * io.newsgraph.resolution.copies.Copies} judge each pair, and keeps connected copies together as one voice.
 */
@NullMarked
package io.newsgraph.graph.copies;

import org.jspecify.annotations.NullMarked;
