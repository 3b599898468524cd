package io.newsgraph.extraction.mention;

import io.newsgraph.reading.Sentence;

/** The words at a place in a sentence that may lie outside it. */
final class Around {

    private Around() {}

    /** The word there, or nothing. */
    static String text(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).text() : "";
    }

    /** The dictionary form there, or nothing. */
    static String lemma(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).lemma() : "";
    }

    /** The part of speech there, or nothing. */
    static String tag(Sentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.token(at).tag() : "";
    }
}
