package io.newsgraph.extraction.relation;

import io.newsgraph.reading.Sentence;
import java.util.Set;

/** The brackets of a sentence and what stands in them. */
final class Brackets {

    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> CLOSING = Set.of(")", "]");
    private static final int LONGEST_ASIDE = 40;

    private final Sentence sentence;

    Brackets(Sentence sentence) {
        this.sentence = sentence;
    }

    /** How much deeper a token leads: 1 if it opens a bracket, -1 if it closes one, else 0. */
    int step(int token) {
        var text = sentence.token(token).text();
        return OPENING.contains(text) ? 1 : CLOSING.contains(text) ? -1 : 0;
    }

    /** Whether a token stands in a bracket that opens behind another. */
    boolean isBetween(int start, int token) {
        var depth = 0;
        for (var at = start; at < token; at++) {
            depth += step(at);
        }
        return depth > 0;
    }

    /** Behind the aside that begins at a token; the token itself if none does. */
    int behindAside(int start) {
        if (start >= sentence.size() || step(start) != 1) {
            return start;
        }
        var depth = 0;
        for (var at = start; at < Math.min(sentence.size(), start + LONGEST_ASIDE); at++) {
            depth += step(at);
            if (depth == 0) {
                return at + 1;
            }
        }
        return start;
    }
}
