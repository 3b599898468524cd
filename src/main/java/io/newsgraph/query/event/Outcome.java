package io.newsgraph.query.event;

/** What became of a plan. */
public enum Outcome {
    /** It was carried out. */
    OCCURRED,
    /** Something else happened, or it was called off. */
    CONTRADICTED,
    /** No report tells yet. */
    OPEN
}
