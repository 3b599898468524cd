package io.newsgraph.resolution.copies;

/**
 * That two texts are one report.
 *
 * @param share how much of the shorter text stands in the other, 0 to 1
 * @param reason why, in one readable clause
 */
public record Copy(double share, String reason) {}
