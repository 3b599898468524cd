package io.newsgraph.extraction.clause;

import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.Locale;
import java.util.Set;

/** The words beside a predicate that deny it, each counted once. */
final class Negation {

    private static final Set<String> ADVERBS = Set.of(
            "not",
            "n't",
            "n’t",
            "never",
            "no",
            "neither",
            "nor",
            "without",
            "hardly",
            "scarcely",
            "barely",
            "rarely",
            "seldom",
            "nowhere");
    private static final Set<String> PRONOUNS = Set.of("nobody", "none", "nothing", "neither", "no-one");
    private static final Set<String> DETERMINERS = Set.of("no", "neither");
    private static final Set<String> RESTRICTIONS = Set.of("only", "just", "merely", "simply", "least");

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Forms forms;

    Negation(Sentence sentence, WordClasses classes, Forms forms) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.forms = forms;
    }

    /** Whether a word that hangs on a verb denies it. */
    boolean denies(int child) {
        return switch (syntax.relation(child)) {
            case "advmod", "det", "cc", "cc:preconj", "neg" -> isAdverb(child);
            case "nsubj", "nsubj:pass", "obj" -> isNobody(child) || hasNo(child);
            case "mark", "case" -> word(child).equals("without");
            default -> false;
        };
    }

    /** "not", "no longer", "hardly ever", but not "not only". */
    private boolean isAdverb(int adverb) {
        if (ADVERBS.contains(word(adverb))) {
            return adverb + 1 >= sentence.size() || !RESTRICTIONS.contains(word(adverb + 1));
        }
        return syntax.children(adverb, "advmod").stream()
                .anyMatch(inner ->
                        inner < adverb && ADVERBS.contains(word(inner)) && !RESTRICTIONS.contains(word(adverb)));
    }

    private boolean isNobody(int token) {
        return PRONOUNS.contains(sentence.token(token).lemma());
    }

    /** "no talks", "neither side", "neither Hamas nor Israel" */
    boolean hasNo(int noun) {
        return syntax.children(noun, "det", "cc:preconj", "cc", "advmod").stream()
                .anyMatch(mark ->
                        mark < noun && DETERMINERS.contains(sentence.token(mark).lemma()));
    }

    /** "failed to", "refrained from", "called off", "ruled out": what it governs was not done. */
    boolean undoes(int verb) {
        return classes.contains("counterfactual", sentence.token(verb).lemma())
                || forms.hasParticle(verb, "call", "off")
                || forms.hasParticle(verb, "rule", "out")
                || forms.hasParticle(verb, "back", "out");
    }

    /** "has yet to ratify" */
    boolean isYetTo(int verb) {
        var governor = syntax.head(verb);
        return forms.isInfinitive(verb)
                && (hasYet(verb)
                        || governor != Syntax.ROOT
                                && Set.of("have", "be")
                                        .contains(sentence.token(governor).lemma())
                                && hasYet(governor));
    }

    private boolean hasYet(int verb) {
        return syntax.children(verb, "advmod").stream()
                .anyMatch(adverb -> word(adverb).equals("yet")
                        && adverb + 1 < sentence.size()
                        && word(adverb + 1).equals("to"));
    }

    private String word(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
