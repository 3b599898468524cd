/**
 * Decides which reports tell of one real event: in come {@link io.newsgraph.resolution.grouping.Account}s, what
 * single claims say of events, out goes for each the fullest account of the same event, with the reason.
 *
 * <p>Everything here is a function of the set of accounts: neither their order nor how they came in matters.
 */
@NullMarked
package io.newsgraph.resolution.grouping;

import org.jspecify.annotations.NullMarked;
