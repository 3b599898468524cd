package io.newsgraph.resolution.copies;

import java.util.List;
import java.util.OptionalLong;

/** A number that copies of one sentence share, whatever the house style, to find candidates by. */
public final class SentenceFingerprint {

    /** Shorter sentences stand in many texts. */
    private static final int FEWEST_WORDS = 8;

    private static final int FEWEST_CONTENT_WORDS = 5;

    private SentenceFingerprint() {}

    /** That of a sentence; empty when the sentence is too short or too common to tell one report from another. */
    public static OptionalLong of(String sentence) {
        var words = Wording.of(sentence).words();
        var content = words.stream()
                .map(Word::form)
                .filter(form -> !FunctionWords.contain(form))
                .toList();
        return words.size() < FEWEST_WORDS || content.size() < FEWEST_CONTENT_WORDS
                ? OptionalLong.empty()
                : OptionalLong.of(hash(content));
    }

    private static long hash(List<String> forms) {
        var hash = 0L;
        for (var form : forms) {
            hash = mixed(hash * 31 + mixed(form.hashCode()));
        }
        return hash;
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
