/**
 * Finds syndicated and lightly edited copies: in come two texts, out comes whether they are one report, and why.
 *
 * <p>Connected copies count as one voice, so what is doubtful is no copy.
 */
@NullMarked
package io.newsgraph.resolution.copies;

import org.jspecify.annotations.NullMarked;
