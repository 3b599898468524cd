package io.newsgraph.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * How many people an event hit, as one sentence puts it.
 *
 * @param killed how many died of it
 * @param wounded how many were hurt
 * @param detained how many were arrested
 * @param abducted how many were taken away by force
 */
public record Toll(
        @Nullable Count killed,
        @Nullable Count wounded,
        @Nullable Count detained,
        @Nullable Count abducted) {}
