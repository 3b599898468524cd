package io.newsgraph.extraction.clause;

import static io.newsgraph.extraction.clause.Argument.COMPLEMENT;
import static io.newsgraph.extraction.clause.Argument.DEFENDER;
import static io.newsgraph.extraction.clause.Argument.MODIFIER;
import static io.newsgraph.extraction.clause.Argument.OBJECT;
import static io.newsgraph.extraction.clause.Argument.POSSESSOR;
import static io.newsgraph.extraction.clause.Argument.SUBJECT;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.List;
import java.util.Set;

/** Collects the arguments of a noun that tells of an act: those that hang on it, and those its verb lends. */
final class NounArguments {

    private static final Set<String> TAKES_PART = Set.of("in", "into", "for", "during", "after", "with");

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Forms forms;
    private final Phrases phrases;
    private final Arguments arguments;

    NounArguments(Sentence sentence, WordClasses classes, Forms forms, Phrases phrases, Arguments arguments) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.forms = forms;
        this.phrases = phrases;
        this.arguments = arguments;
    }

    void collect(int noun, Frame frame, int depth) {
        for (var child : syntax.children(noun)) {
            switch (syntax.relation(child)) {
                case "nmod:poss" -> frame.add(POSSESSOR, child);
                case "compound", "amod", "nmod:npmod" -> frame.add(MODIFIER, child);
                case "nmod", "obl", "acl" -> frame.add(forms.preposition(child), child);
                // "Norway is the largest donor", "miners have been on strike"
                case "nsubj" -> frame.add(SUBJECT, forms.antecedent(child));
                default -> {}
            }
        }
        syntax.children(noun, "nmod").forEach(child -> phrases.behind(child, frame));
        // "talks scheduled for Tuesday in Doha"
        syntax.children(noun, "acl").stream()
                .filter(child -> sentence.token(child).tag().equals("VBN"))
                .forEach(child -> {
                    phrases.behind(child, frame);
                    phrases.places(child, frame);
                });
        around(noun, syntax.head(noun), frame, depth);
    }

    /** What the word around a noun lends to it. */
    private void around(int noun, int governor, Frame frame, int depth) {
        if (governor == Syntax.ROOT || depth >= Arguments.DEEPEST) {
            return;
        }
        if (syntax.is(noun, "conj")) {
            around(governor, syntax.head(governor), frame, depth + 1);
            return;
        }
        if (phrases.isPortion(noun, governor)) {
            phrases.behind(governor, frame);
            around(governor, syntax.head(governor), frame, depth + 1);
            return;
        }
        var preposition = forms.preposition(noun);
        if (preposition.equals("against") && depth == 0) {
            defenders(governor, frame);
        }
        if (syntax.is(noun, "obj", "nsubj:pass")
                && classes.contains("light", sentence.token(governor).lemma())) {
            light(governor, frame, depth);
        } else if (syntax.is(noun, "obl", "nmod")
                && sentence.token(governor).isVerb()
                && TAKES_PART.contains(preposition)) {
            arguments.ofVerb(governor, depth + 1).in(SUBJECT).forEach(token -> frame.add("participant", token));
        } else if (syntax.is(noun, "nsubj")) {
            syntax.children(governor, "obl").forEach(child -> frame.add(forms.preposition(child), child));
            // "air strikes hit the town"
            if (classes.contains("striking", sentence.token(governor).lemma())) {
                syntax.children(governor, "obj").forEach(child -> frame.add(OBJECT, child));
            }
        }
    }

    /** "launched an attack on": all but the act itself takes part in it as in the verb. */
    private void light(int verb, Frame frame, int depth) {
        var subject = classes.contains("undergoing", sentence.token(verb).lemma()) ? OBJECT : SUBJECT;
        for (var argument : arguments.ofVerb(verb, depth + 1).arguments()) {
            if (argument.role().equals(SUBJECT)) {
                frame.add(subject, argument.token());
            } else if (!argument.role().equals(OBJECT) && !argument.role().equals(COMPLEMENT)) {
                frame.add(argument.role(), argument.token());
            }
        }
    }

    /** "Ukraine's fight against Russian aggression", "protect Estonia against attacks" */
    private void defenders(int governor, Frame frame) {
        var above = sentence.token(governor).isNoun()
                ? arguments.ofNoun(governor, Arguments.DEEPEST)
                : arguments.ofVerb(governor, Arguments.DEEPEST);
        above.inFirst(List.of(OBJECT, POSSESSOR, SUBJECT, MODIFIER)).forEach(token -> frame.add(DEFENDER, token));
    }
}
