package io.newsgraph.knowledge;

/** How a text refers to an actor: by name, by a common noun phrase, or by a pronoun. */
public enum MentionKind {
    NAME,
    NOMINAL,
    PRONOUN
}
