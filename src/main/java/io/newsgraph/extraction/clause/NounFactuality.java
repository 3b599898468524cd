package io.newsgraph.extraction.clause;

import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import io.newsgraph.reading.Token;
import java.util.Locale;

/** Tells whether the act that a noun names is a fact, by its modifiers and by the words that govern it. */
final class NounFactuality {

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Forms forms;
    private final Negation negation;
    private final FactualityFinder verbs;

    NounFactuality(Sentence sentence, WordClasses classes, Forms forms, Negation negation, FactualityFinder verbs) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.forms = forms;
        this.negation = negation;
        this.verbs = verbs;
    }

    Factuality of(int noun, int depth) {
        var own = modified(noun);
        var governor = syntax.head(noun);
        if (governor == Syntax.ROOT || depth > FactualityFinder.DEEPEST) {
            return own;
        }
        var above = sentence.token(governor);
        if (syntax.is(noun, "conj", "appos") || !above.isVerb()) {
            return above.isNoun() ? own.combined(ofPhrase(noun, governor, depth)) : own;
        }
        if (!syntax.is(noun, "obj", "nsubj:pass", "nsubj", "obl", "xcomp", "ccomp")) {
            return own;
        }
        var around = verbs.ofVerb(governor, depth + 1);
        return own.combined(
                syntax.is(noun, "nsubj", "obl") ? beside(noun, above, around) : acted(noun, governor, above, around));
    }

    /** "plans for a strike", "the threat of an attack" */
    private Factuality ofPhrase(int noun, int governor, int depth) {
        var above = of(governor, depth + 1);
        if (!syntax.is(noun, "nmod")) {
            return above;
        }
        var lemma = sentence.token(governor).lemma();
        var preposition = forms.preposition(noun);
        if (classes.contains("planning-noun", lemma) && !preposition.equals("by")) {
            return above.atMost(EventStatus.PLANNED);
        }
        if (classes.contains("imagining-noun", lemma) && (preposition.equals("of") || preposition.equals("for"))) {
            return above.undenied().atMost(EventStatus.HYPOTHETICAL);
        }
        return above;
    }

    /**
     * "The talks will cover trade" says nothing about whether the talks took place, unless they "will be held";
     * who "calls for talks" only wants them.
     */
    private Factuality beside(int noun, Token verb, Factuality around) {
        var wished = syntax.is(noun, "obl")
                && forms.preposition(noun).equals("for")
                && classes.contains("wishing", verb.lemma());
        var status = wished
                ? EventStatus.HYPOTHETICAL
                : around.status() == EventStatus.PLANNED ? EventStatus.PLANNED : EventStatus.OCCURRED;
        return new Factuality(status, false, around.speaker());
    }

    /** What a verb does to the act that is its object. */
    private Factuality acted(int noun, int governor, Token verb, Factuality around) {
        if (negation.undoes(governor) || verb.lemma().equals("deny")) {
            return around.denied();
        }
        if (classes.contains("planning", verb.lemma()) || verb.lemma().equals("propose")) {
            var isUnheardOf = around.negated() && classes.contains("announcing", verb.lemma());
            return around.atMost(isUnheardOf ? EventStatus.HYPOTHETICAL : EventStatus.PLANNED);
        }
        if (classes.contains("imagining", verb.lemma()) && !isConvened(noun, verb)) {
            return around.atMost(EventStatus.HYPOTHETICAL);
        }
        // Who did "not condemn an attack" leaves it a fact; who did "not launch an attack" does not.
        return classes.contains("light", verb.lemma()) ? around : around.undenied();
    }

    /** Who "calls a strike" starts it; who "calls for a strike" only wants it. */
    private boolean isConvened(int noun, Token verb) {
        return verb.lemma().equals("call") && syntax.is(noun, "obj", "nsubj:pass");
    }

    /** "upcoming talks", "talks scheduled for Tuesday", "no talks" */
    Factuality modified(int noun) {
        var result = negation.hasNo(noun) && !isCountedAbove(noun) ? Factuality.FACT.denied() : Factuality.FACT;
        for (var child : syntax.children(noun)) {
            var lemma = sentence.token(child).lemma();
            var word = sentence.token(child).text().toLowerCase(Locale.ROOT);
            if (syntax.is(child, "amod", "acl") && classes.contains("future-modifier", word)) {
                result = result.atMost(EventStatus.PLANNED);
            } else if (syntax.is(child, "amod", "acl", "compound") && classes.contains("possible-modifier", word)) {
                result = result.atMost(EventStatus.HYPOTHETICAL);
            } else if (syntax.is(child, "acl")
                    && classes.contains("planning", lemma)
                    && !sentence.token(child).tag().equals("VB")) {
                result = result.atMost(EventStatus.PLANNED);
            }
        }
        return result;
    }

    /** "held no talks": the verb is denied by the same "no". */
    private boolean isCountedAbove(int noun) {
        return syntax.is(noun, "obj", "nsubj:pass")
                && syntax.head(noun) != Syntax.ROOT
                && sentence.token(syntax.head(noun)).isVerb();
    }
}
