package io.newsgraph.extraction.event;

import io.newsgraph.extraction.clause.Argument;
import io.newsgraph.extraction.clause.Factuality;
import io.newsgraph.knowledge.Refusal;
import io.newsgraph.knowledge.Refusal.Reason;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import io.newsgraph.reading.Token;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Chooses the rule that speaks on a word: of those whose conditions hold the one that asks for most. */
final class RuleChoice {

    private final EventRules rules;
    private final Sentence sentence;
    private final Syntax syntax;
    private final Conditions conditions;
    private final Consumer<Refusal> refused;

    RuleChoice(EventRules rules, Sentence sentence, Conditions conditions, Consumer<Refusal> refused) {
        this.rules = rules;
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.conditions = conditions;
        this.refused = refused;
    }

    /** Verbs tell of acts, and adjectives as verbs do: "is opposed to", "must be ready". */
    static boolean isVerbal(Token token) {
        return token.isVerb() || token.tag().equals("JJ");
    }

    Optional<EventRule> best(Token token, List<Argument> around, Factuality fact) {
        var candidates = isVerbal(token) ? rules.onVerb(token.lemma()) : rules.onNoun(token.lemma());
        EventRule best = null;
        Runnable refusal = () -> {};
        var isRefused = false;
        for (var rule : candidates) {
            if (isVerbal(token) && !hasParticle(rule, token)) {
                continue;
            }
            var obstacle = conditions.obstacle(rule, token.index(), around);
            if (rule.speaksOf(fact) && obstacle.isEmpty()) {
                best = best == null || specificity(rule, token) > specificity(best, token) ? rule : best;
            } else if (!isRefused && !rule.isOnAnyVerb()) {
                isRefused = true;
                refusal = () -> refuse(
                        token,
                        rule.name(),
                        obstacle.isPresent() ? Reason.CONDITION : Reason.FACTUALITY,
                        obstacle.map(Conditions.Obstacle::told).orElse(""));
            }
        }
        if (best == null) {
            refusal.run();
        }
        return Optional.ofNullable(best);
    }

    /** Hands on why nothing is made of a word. */
    void refuse(Token token, String rule, Reason reason, String detail) {
        refused.accept(new Refusal(
                Refusal.Candidate.EVENT, token.span(), token.text(), rule, reason, detail, sentence.span()));
    }

    private int specificity(EventRule rule, Token token) {
        return rule.specificity() + (isVerbal(token) && !rule.verbs().contains(token.lemma()) ? 1 : 0);
    }

    /** A verb is listed alone, or with a particle that must then be there. */
    private boolean hasParticle(EventRule rule, Token token) {
        if (rule.verbs().contains(token.lemma()) || rule.isOnAnyVerb()) {
            return true;
        }
        return syntax.children(token.index(), "compound:prt", "advmod", "obl", "case").stream()
                .anyMatch(child -> rule.verbs()
                                .contains(token.lemma() + " "
                                        + sentence.token(child).lemma())
                        || syntax.children(child, "case").stream()
                                .anyMatch(mark -> rule.verbs()
                                        .contains(token.lemma() + " "
                                                + sentence.token(mark).lemma())));
    }
}
