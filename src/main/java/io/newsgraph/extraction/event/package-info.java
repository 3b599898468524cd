/**
 * Finds events by rules that are data: in come sentences with mentions, out go {@link
 * io.newsgraph.extraction.event.EventClaim}s in the terms of PLOVER.
 */
@NullMarked
package io.newsgraph.extraction.event;

import org.jspecify.annotations.NullMarked;
