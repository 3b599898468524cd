package io.newsgraph.query.sentence;

/** By what a sentence was found. */
public enum Finding {
    /** It means something like the question. */
    MEANING,
    /** It holds words of the question. */
    WORDS
}
