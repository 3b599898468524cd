package io.newsgraph.extraction.mention;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Ranks who a pronoun or a definite noun can point back to. Each candidate's score is a sum of few features; the
 * best wins, the earlier of two that are equal.
 */
final class Antecedents {

    private static final double PER_SENTENCE = -1.6;
    private static final double SUBJECT = 2;
    private static final double OBJECT = 1;
    private static final double OBLIQUE = 0.6;
    private static final double POSSESSOR = 0.7;
    private static final double MODIFIER = -1;
    private static final double SAME_ROLE = 0.4;
    private static final double REPEATED = 0.4;
    private static final double OVER = 1;
    private static final double JOINED = 2;
    private static final int MANY = 6;

    private final Discourse discourse;

    Antecedents(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The best of the entities that fit, mentioned in the sentence before the token or up to so many before it. */
    Optional<Entity> best(
            Sentence sentence, int token, int reach, Predicate<Mention> fits, ToDoubleFunction<Entity> preference) {
        var candidates =
                discourse.since(sentence.index() - reach).stream().filter(fits).toList();
        if (candidates.isEmpty() || isOne(candidates)) {
            return candidates.stream().findFirst().map(Mention::entity);
        }
        var own = GrammaticalRole.of(sentence, token);
        var over = subjectOver(sentence, token);
        Mention best = null;
        var highest = Double.NEGATIVE_INFINITY;
        for (var candidate : candidates) {
            var score = score(candidate, sentence, own)
                    + (candidate.sentence() == sentence && candidate.head() == over ? OVER : 0)
                    + (isJoined(candidate, sentence, token) ? JOINED : 0)
                    + preference.applyAsDouble(candidate.entity());
            if (score > highest) {
                best = candidate;
                highest = score;
            }
        }
        return Optional.ofNullable(best).map(Mention::entity);
    }

    private static boolean isOne(List<Mention> candidates) {
        var first = candidates.get(0).entity();
        return candidates.stream().allMatch(candidate -> candidate.entity() == first);
    }

    /** The subject of the nearest clause above that the token is no part of: "Renault said | it". */
    private static int subjectOver(Sentence sentence, int token) {
        var syntax = sentence.syntax();
        for (var at = syntax.head(token); at != Syntax.ROOT; at = syntax.head(at)) {
            for (var subject : syntax.children(at, "nsubj", "nsubj:pass")) {
                if (subject < token && !syntax.dominates(subject, token)) {
                    return subject;
                }
            }
        }
        return Syntax.ROOT;
    }

    /** "Renault and its partner" */
    private static boolean isJoined(Mention candidate, Sentence sentence, int token) {
        return candidate.sentence() == sentence
                && candidate.end() == token - 1
                && sentence.token(token).tag().equals("PRP$")
                && sentence.token(token - 1).tag().equals("CC");
    }

    private double score(Mention candidate, Sentence sentence, GrammaticalRole own) {
        var role = GrammaticalRole.of(candidate.sentence(), candidate.head());
        return PER_SENTENCE * (sentence.index() - candidate.sentence().index())
                + weight(role)
                + (role == own ? SAME_ROLE : 0)
                + REPEATED * Math.log(Math.min(MANY, discourse.count(candidate.entity())));
    }

    private static double weight(GrammaticalRole role) {
        return switch (role) {
            case SUBJECT -> SUBJECT;
            case OBJECT -> OBJECT;
            case OBLIQUE -> OBLIQUE;
            case POSSESSOR -> POSSESSOR;
            case MODIFIER -> MODIFIER;
        };
    }
}
