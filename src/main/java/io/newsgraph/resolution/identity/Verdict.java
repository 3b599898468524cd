package io.newsgraph.resolution.identity;

/** Whether two actors are one. */
public enum Verdict {
    /** They are one. */
    SAME,
    /** They are two. */
    DIFFERENT,
    /** Nobody can tell yet. */
    UNSURE
}
