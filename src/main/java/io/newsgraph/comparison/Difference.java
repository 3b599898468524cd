package io.newsgraph.comparison;

/**
 * What only one of two files says.
 *
 * @param isOfFirst whether it is the first file that says so
 * @param statement what it says, and where
 */
public record Difference(boolean isOfFirst, Statement statement) {}
