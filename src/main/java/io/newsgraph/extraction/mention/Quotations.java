package io.newsgraph.extraction.mention;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words of an article stand between quotation marks. */
final class Quotations {

    private final Map<Sentence, BitSet> quoted = new HashMap<>();
    private final Map<Sentence, Boolean> openAtEnd = new HashMap<>();

    Quotations(List<Sentence> sentences) {
        var isOpen = false;
        for (var sentence : sentences) {
            var words = new BitSet(sentence.size());
            for (var token : sentence.tokens()) {
                if (isMark(token)) {
                    isOpen = token.tag().equals("``");
                }
                words.set(token.index(), isOpen);
            }
            quoted.put(sentence, words);
            openAtEnd.put(sentence, isOpen);
        }
    }

    private static boolean isMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    /** Whether a word is quoted. */
    boolean covers(Sentence sentence, int token) {
        return quoted.getOrDefault(sentence, new BitSet()).get(token);
    }

    /** Whether any word of a sentence is quoted. */
    boolean isIn(Sentence sentence) {
        return !quoted.getOrDefault(sentence, new BitSet()).isEmpty();
    }

    /** Whether a quotation goes on behind a sentence. */
    boolean continuesBehind(Sentence sentence) {
        return openAtEnd.getOrDefault(sentence, false);
    }
}
