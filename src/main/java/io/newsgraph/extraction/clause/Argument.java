package io.newsgraph.extraction.clause;

/**
 * A word that takes part in what a predicate tells.
 *
 * @param role its part: {@link Arguments#SUBJECT}, {@link Arguments#OBJECT} and so on, or a preposition
 * @param token index of the word
 */
public record Argument(String role, int token) {}
