package io.newsgraph.resolution.grouping;

/** Whether an account looks ahead to an event or back on it. */
public enum Phase {
    /** Announced, promised, threatened or only imagined, or denied to be coming. */
    PROSPECTIVE,
    /** Told as having happened, by the author or by somebody else, or denied to have happened. */
    REPORTED
}
