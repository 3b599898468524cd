package io.newsgraph.extraction.time;

import io.newsgraph.reading.Sentence;
import java.util.Locale;
import java.util.Set;

/** Whether the words around a time expression look back or ahead. */
enum Tense {
    PAST,
    FUTURE;

    private static final Set<String> AHEAD = Set.of(
            "will",
            "shall",
            "'ll",
            "wo",
            "scheduled",
            "due",
            "set",
            "plans",
            "plan",
            "planned",
            "expected",
            "upcoming",
            "going",
            "slated",
            "until",
            "by",
            "next",
            "would",
            "to");
    private static final int REACH = 7;

    /** The tense that the nearest words before an expression, or else behind it, show. */
    static Tense around(Sentence sentence, int start, int end) {
        for (var i = start - 1; i >= Math.max(0, start - REACH); i--) {
            var token = sentence.token(i);
            if (token.tag().equals("VBD")) {
                return PAST;
            }
            if (isAhead(sentence, i)) {
                return FUTURE;
            }
        }
        for (var i = end; i < Math.min(sentence.size(), end + REACH); i++) {
            if (sentence.token(i).tag().equals("VBD")) {
                return PAST;
            }
            if (sentence.token(i).tag().equals("MD") && isAhead(sentence, i)) {
                return FUTURE;
            }
        }
        return PAST;
    }

    private static boolean isAhead(Sentence sentence, int at) {
        var word = sentence.token(at).text().toLowerCase(Locale.ROOT);
        if (word.equals("to")) {
            return at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("VB");
        }
        return AHEAD.contains(word);
    }
}
