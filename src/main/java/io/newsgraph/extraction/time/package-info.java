/**
 * Finds time expressions and the days they mean, seen from the day of publication.
 */
@NullMarked
package io.newsgraph.extraction.time;

import org.jspecify.annotations.NullMarked;
