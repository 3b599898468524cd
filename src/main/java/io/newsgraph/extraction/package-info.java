/**
 * Finds what an article says: in comes a {@link io.newsgraph.reading.Reading}, out goes an {@link
 * io.newsgraph.extraction.Extraction} with entities, their mentions, and claims between them.
 *
 * <p>Everything here is inside one article. Which actor of the world an entity is, the resolution
 * package decides.
 */
@NullMarked
package io.newsgraph.extraction;

import org.jspecify.annotations.NullMarked;
