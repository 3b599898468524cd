package io.newsgraph.extraction.time;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.Set;

/** Words that keep a date behind them from an act before them, wherever the parser hung it. */
final class ClauseBounds {

    private static final Set<String> SPEECH = Set.of(
            "say",
            "tell",
            "announce",
            "report",
            "add",
            "state",
            "confirm",
            "declare",
            "claim",
            "warn",
            "insist",
            "write",
            "note",
            "deny");

    private static final Set<String> CONJUNCTIONS = Set.of("after", "before", "when", "because", "although", "since");

    private ClauseBounds() {}

    /** Whether a date at a token dates the speech or another clause, and not the act. */
    static boolean part(Sentence sentence, int predicate, int date) {
        return datesSpeech(sentence, predicate, date) || opensClause(sentence, predicate, date);
    }

    /** "the ministry said on Sunday", "told reporters on Sunday" */
    private static boolean datesSpeech(Sentence sentence, int predicate, int date) {
        for (var at = date - 1; at >= Math.max(0, date - 4); at--) {
            var token = sentence.token(at);
            if (token.isVerb()) {
                return at != predicate && token.tag().startsWith("VB") && SPEECH.contains(token.lemma());
            }
            if (at == predicate || token.text().equals(",")) {
                return false;
            }
        }
        return false;
    }

    /** A conjunction between the act and the date, whose own verb stands between them as well. */
    private static boolean opensClause(Sentence sentence, int predicate, int date) {
        var syntax = sentence.syntax();
        for (var at = predicate + 1; at < date; at++) {
            var verb = syntax.head(at);
            var isOpening = verb != Syntax.ROOT
                    && verb > at
                    && verb < date
                    && syntax.is(at, "mark", "advmod")
                    && CONJUNCTIONS.contains(sentence.token(at).lemma());
            if (isOpening && !hasComma(sentence, verb, date)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasComma(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .anyMatch(token -> token.text().equals(","));
    }
}
