package io.newsgraph.reading;

/**
 * A name that the statistical name finder saw in a sentence.
 *
 * @param start index of its first token
 * @param end index behind its last token
 * @param type what it was taken for
 */
public record Name(int start, int end, NameType type) {}
