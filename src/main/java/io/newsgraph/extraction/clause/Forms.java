package io.newsgraph.extraction.clause;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.List;

/** Voice and form of the verbs of a sentence, and what its prepositions and relative pronouns tell. */
final class Forms {

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;

    Forms(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
    }

    /** Whether a verb stands in the passive voice. */
    boolean isPassive(int verb) {
        if (!syntax.children(verb, "aux:pass", "nsubj:pass").isEmpty()) {
            return !isState(verb);
        }
        var isParticiple = sentence.token(verb).tag().equals("VBN");
        return isParticiple
                && syntax.children(verb, "aux", "obj").isEmpty()
                && (syntax.is(verb, "acl", "advcl", "dep", "csubj", "csubj:pass")
                        || isHeadline(verb)
                        || inheritsPassive(verb));
    }

    /** "Two men jailed for spying", or "two men jailed for spying were freed" as the parser may see it. */
    private boolean isHeadline(int verb) {
        return syntax.head(verb) == Syntax.ROOT
                && !syntax.children(verb, "nsubj").isEmpty();
    }

    /** "is opposed to" tells of what its subject thinks, unless somebody did it. */
    private boolean isState(int verb) {
        return classes.contains("stative", sentence.token(verb).lemma())
                && syntax.children(verb, "obl").stream().noneMatch(child -> isMarked(child, "by"));
    }

    private boolean inheritsPassive(int verb) {
        return syntax.is(verb, "conj")
                && syntax.children(verb, "nsubj").isEmpty()
                && syntax.head(verb) != Syntax.ROOT
                && sentence.token(syntax.head(verb)).tag().equals("VBN")
                && isPassive(syntax.head(verb));
    }

    /** Whether a modal makes a verb the verb of a clause of its own. */
    boolean isFinite(int verb) {
        return syntax.children(verb, "aux").stream()
                .anyMatch(auxiliary -> sentence.token(auxiliary).tag().equals("MD"));
    }

    /** Whether a verb is an infinitive with "to". */
    boolean isInfinitive(int verb) {
        return sentence.token(verb).tag().equals("VB") && isMarked(verb, "to");
    }

    /** Whether a preposition or conjunction stands before a word. */
    boolean isMarked(int token, String lemma) {
        List<Integer> marks = syntax.children(token, "case", "mark");
        return marks.stream().anyMatch(mark -> sentence.token(mark).lemma().equals(lemma));
    }

    /** Whether a word is this verb with this particle: "called off". */
    boolean hasParticle(int verb, String lemma, String particle) {
        return sentence.token(verb).lemma().equals(lemma)
                && syntax.children(verb, "compound:prt", "advmod").stream()
                        .anyMatch(child -> sentence.token(child).lemma().equals(particle));
    }

    /** The preposition of a phrase; a bare noun of time or measure has none. */
    String preposition(int token) {
        var cases = syntax.children(token, "case", "mark");
        if (cases.isEmpty()) {
            return "";
        }
        var last = cases.get(cases.size() - 1);
        var fixed = syntax.children(cases.get(0), "fixed");
        if (!fixed.isEmpty()) {
            return sentence.token(cases.get(0)).lemma() + " "
                    + sentence.token(fixed.get(fixed.size() - 1)).lemma();
        }
        var lemma = sentence.token(last).lemma();
        // "out of Mali" is away from it.
        return lemma.equals("of")
                        && cases.size() > 1
                        && sentence.token(cases.get(0)).lemma().equals("out")
                ? "from"
                : lemma;
    }

    /** The noun that "who", "which" or "that" stands for. */
    int antecedent(int token) {
        var tag = sentence.token(token).tag();
        if (tag.equals("WP") || tag.equals("WDT") || tag.equals("IN")) {
            for (var at = syntax.head(token); at != Syntax.ROOT; at = syntax.head(at)) {
                if (syntax.is(at, "acl:relcl") && syntax.head(at) != Syntax.ROOT) {
                    return syntax.head(at);
                }
            }
        }
        return token;
    }
}
