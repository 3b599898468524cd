package io.newsgraph.knowledge;

/** PLOVER's four families of events: words or deeds, with or against. */
public enum QuadClass {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT
}
