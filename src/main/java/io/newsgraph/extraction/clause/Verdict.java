package io.newsgraph.extraction.clause;

import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a sentence makes of a whole clause: "it is not true that", "reports that ... were false". */
final class Verdict {

    private static final Set<String> OPENING = Set.of("had", "were", "should");
    private static final Set<String> BEFORE_OPENING = Set.of(",", ";", ":", "and", "but", "that", "\"", "“", "‘", "'");

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Negation negation;
    private final Attribution attribution;

    Verdict(Sentence sentence, WordClasses classes, Negation negation, Attribution attribution) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.negation = negation;
        this.attribution = attribution;
    }

    /** Whether a noun, adjective or its verb judges a clause that hangs on it. */
    boolean judges(int clause, int governor) {
        return syntax.is(clause, "ccomp", "csubj", "acl", "acl:relcl", "dep", "advcl")
                && (isHearsay(governor) && isContent(clause) || isJudgment(governor) && isThat(clause));
    }

    /** An act in a clause that is judged so. */
    Factuality on(Factuality act, int governor) {
        if (!isHearsay(governor)) {
            return judged(act, governor);
        }
        var above = syntax.head(governor);
        if (above == Syntax.ROOT) {
            return act.atMost(EventStatus.HYPOTHETICAL).saidBy(around(governor));
        }
        if (syntax.is(governor, "nsubj", "nsubj:pass") && isJudgment(above)) {
            return judged(act, above);
        }
        if (syntax.is(governor, "obj", "nsubj:pass") && isDenial(above)) {
            return act.denied().saidBy(attribution.subject(above));
        }
        return act.atMost(EventStatus.HYPOTHETICAL).saidBy(around(governor));
    }

    /** "Had they attacked, we would have answered": a condition without "if". */
    boolean isInvertedCondition(int verb) {
        var subjects = syntax.children(verb, "nsubj", "nsubj:pass");
        return !subjects.isEmpty()
                && !sentence.token(sentence.size() - 1).text().equals("?")
                && syntax.children(verb, "aux", "aux:pass", "cop").stream()
                        .anyMatch(auxiliary -> auxiliary < subjects.get(0)
                                && OPENING.contains(word(auxiliary))
                                && (auxiliary == 0 || BEFORE_OPENING.contains(word(auxiliary - 1))));
    }

    private Factuality judged(Factuality act, int judgment) {
        var said = act.saidBy(around(judgment));
        var lemma = sentence.token(judgment).lemma();
        var isDenied = syntax.children(judgment).stream().anyMatch(negation::denies);
        if (classes.contains("uncertain", lemma)) {
            return said.atMost(EventStatus.HYPOTHETICAL);
        }
        return classes.contains("untruth", lemma) != isDenied ? said.denied() : said;
    }

    /** Who says that there is such a judgment or rumour. */
    private int around(int word) {
        for (var child : syntax.children(word, "csubj", "parataxis")) {
            if (isReporting(child)) {
                return attribution.subject(child);
            }
        }
        var at = word;
        for (var steps = 0; steps < FactualityFinder.DEEPEST && syntax.head(at) != Syntax.ROOT; steps++) {
            var head = syntax.head(at);
            if (syntax.is(at, "ccomp") && isReporting(head)) {
                return attribution.subject(head);
            }
            at = head;
        }
        return Factuality.NOBODY;
    }

    private boolean isReporting(int verb) {
        var lemma = sentence.token(verb).lemma();
        return sentence.token(verb).isVerb()
                && classes.contains("reporting", lemma)
                && !classes.contains("factive", lemma);
    }

    private boolean isDenial(int verb) {
        return classes.contains("denying", sentence.token(verb).lemma());
    }

    private boolean isHearsay(int noun) {
        return sentence.token(noun).isNoun()
                && classes.contains("hearsay", sentence.token(noun).lemma());
    }

    private boolean isJudgment(int word) {
        var lemma = sentence.token(word).lemma();
        return !sentence.token(word).isVerb()
                && (classes.contains("untruth", lemma)
                        || classes.contains("uncertain", lemma)
                        || classes.contains("truth", lemma));
    }

    private boolean isThat(int clause) {
        return syntax.children(clause, "mark", "obj").stream()
                .anyMatch(mark -> word(mark).equals("that"));
    }

    /** "reports that they had left"; in "reports that shook the country" the reports themselves act. */
    private boolean isContent(int clause) {
        List<Integer> subjects = syntax.children(clause, "nsubj", "nsubj:pass");
        return isThat(clause) && !subjects.isEmpty();
    }

    private String word(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }
}
