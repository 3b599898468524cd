package io.newsgraph.knowledge;

/** Whether a relation holds, held before, is announced, or is only thought of. */
public enum RelationStatus {
    ASSERTED,
    FORMER,
    PLANNED,
    HYPOTHETICAL
}
