package io.newsgraph.lexicon;

import java.util.List;

/**
 * A known phrase in a sequence of words.
 *
 * @param start index of its first word
 * @param end index behind its last word
 * @param values what the phrase can mean, most likely first
 */
public record Match<V>(int start, int end, List<V> values) {}
