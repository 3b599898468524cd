/**
 * Counts the victims of an event: in comes a sentence and the word that tells of the event, out goes a {@link
 * io.newsgraph.knowledge.Toll}.
 */
@NullMarked
package io.newsgraph.extraction.toll;

import org.jspecify.annotations.NullMarked;
