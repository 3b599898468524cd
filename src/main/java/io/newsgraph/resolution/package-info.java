/**
 * Decides which actor is meant: in comes an {@link io.newsgraph.extraction.Extraction}, out go {@link
 * io.newsgraph.knowledge.Findings} about actors that are identified across articles.
 */
@NullMarked
package io.newsgraph.resolution;

import org.jspecify.annotations.NullMarked;
