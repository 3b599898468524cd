package io.newsgraph.knowledge;

/** Whether an event has taken place, is announced, or is only thought of. PLOVER's auxiliary status. */
public enum EventStatus {
    OCCURRED,
    PLANNED,
    HYPOTHETICAL
}
