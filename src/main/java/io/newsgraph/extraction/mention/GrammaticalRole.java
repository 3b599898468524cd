package io.newsgraph.extraction.mention;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;

/** The place of a noun phrase in its clause, the more prominent first. */
enum GrammaticalRole {
    SUBJECT,
    OBJECT,
    OBLIQUE,
    POSSESSOR,
    MODIFIER;

    /** The role of the phrase that a token carries; one in a row or an apposition shares the role of the first. */
    static GrammaticalRole of(Sentence sentence, int token) {
        var syntax = sentence.syntax();
        var at = token;
        while (syntax.is(at, "conj", "appos", "flat") && syntax.head(at) != Syntax.ROOT) {
            at = syntax.head(at);
        }
        return switch (syntax.relation(at)) {
            case "nsubj", "nsubj:pass", "csubj", "root", "vocative" -> SUBJECT;
            case "obj", "iobj", "xcomp" -> OBJECT;
            case "nmod:poss" -> POSSESSOR;
            case "amod", "compound", "nummod", "case", "det" -> MODIFIER;
            default -> OBLIQUE;
        };
    }

    /** The token whose clause a phrase belongs to: what the first of its row hangs on. */
    static int governor(Sentence sentence, int token) {
        var syntax = sentence.syntax();
        var at = token;
        while (syntax.is(at, "conj", "appos", "flat") && syntax.head(at) != Syntax.ROOT) {
            at = syntax.head(at);
        }
        return syntax.head(at);
    }
}
