package io.newsgraph.query;

/** Which way a relation goes. */
public enum Direction {
    /** From the subject that is asked for. */
    OUT,
    /** To the subject that is asked for. */
    IN,
    /** Either. */
    BOTH
}
