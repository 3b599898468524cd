package io.newsgraph.extraction.clause;

import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells done from planned, imagined, denied and attributed acts, by modals, negation, governing verbs,
 * conditions and modifiers.
 */
public final class FactualityFinder {

    /** How many governing words may bear on an act. */
    static final int DEEPEST = 8;

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Forms forms;
    private final Negation negation;
    private final Attribution attribution;
    private final NounFactuality nouns;
    private final Verdict verdict;

    /** Looks at one sentence. */
    public FactualityFinder(Sentence sentence, WordClasses classes, Arguments arguments) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.forms = new Forms(sentence, classes);
        this.negation = new Negation(sentence, classes, forms);
        this.attribution = new Attribution(sentence, classes, arguments);
        this.verdict = new Verdict(sentence, classes, negation, attribution);
        this.nouns = new NounFactuality(sentence, classes, forms, negation, this);
    }

    /** The factuality of the act that a verb or noun tells of. */
    public Factuality of(int predicate) {
        return sentence.token(predicate).isNoun() ? nouns.of(predicate, 0) : ofVerb(predicate, 0);
    }

    /** The factuality of the act of a verb that was reached over so many other words. */
    Factuality ofVerb(int verb, int depth) {
        var own = negation.isYetTo(verb) ? Factuality.FACT.denied() : Factuality.FACT;
        for (var child : syntax.children(verb)) {
            own = auxiliary(own, verb, child);
        }
        if (verdict.isInvertedCondition(verb)) {
            own = own.atMost(EventStatus.HYPOTHETICAL);
        }
        own = attribution.beside(verb, own);
        var governor = syntax.head(verb);
        return governor == Syntax.ROOT || depth > DEEPEST || negation.isYetTo(verb)
                ? own
                : governed(own, verb, governor, depth);
    }

    private Factuality auxiliary(Factuality own, int verb, int child) {
        if (negation.denies(child)) {
            return own.denied();
        }
        var word = sentence.token(child).text().toLowerCase(Locale.ROOT);
        if (syntax.is(child, "mark", "advmod") && CONDITIONS.contains(word)
                || syntax.is(child, "advmod") && classes.contains("hearsay-adverb", word)) {
            return own.atMost(EventStatus.HYPOTHETICAL);
        }
        if (syntax.is(child, "aux")) {
            if (classes.contains("future-modal", word) || isToBe(verb, child)) {
                return own.atMost(EventStatus.PLANNED);
            }
            if (classes.contains("possible-modal", word)) {
                return own.atMost(isFutureInPast(verb, word) ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL);
            }
        }
        return own;
    }

    /** "is to attend" */
    private boolean isToBe(int verb, int auxiliary) {
        return sentence.token(auxiliary).lemma().equals("be")
                && sentence.token(verb).tag().matches("VB|VBN")
                && syntax.children(verb, "mark").stream()
                        .anyMatch(mark ->
                                mark > auxiliary && sentence.token(mark).lemma().equals("to"));
    }

    /** "said it would send" reports a plan. */
    private boolean isFutureInPast(int verb, String modal) {
        var governor = syntax.head(verb);
        return (modal.equals("would") || modal.equals("'d"))
                && syntax.is(verb, "ccomp", "conj", "parataxis")
                && governor != Syntax.ROOT
                && (classes.contains("reporting", sentence.token(governor).lemma())
                        || syntax.is(verb, "conj") && isFutureInPast(governor, modal));
    }

    /** What the governing clause makes of the act. */
    private Factuality governed(Factuality own, int verb, int governor, int depth) {
        if (verdict.judges(verb, governor)) {
            return verdict.on(own, governor);
        }
        var lemma = sentence.token(governor).lemma();
        return switch (syntax.relation(verb)) {
            case "conj" -> joined(own, verb, governor, depth);
            case "ccomp", "parataxis" -> reported(own, verb, governor, lemma, depth);
            case "dep" ->
                forms.isFinite(verb)
                        ? reported(own, verb, governor, lemma, depth)
                        : complement(own, verb, governor, lemma, depth);
            case "xcomp", "acl", "advcl", "csubj", "obl", "nmod" -> complement(own, verb, governor, lemma, depth);
            case "acl:relcl" -> own;
            default -> own;
        };
    }

    private Factuality joined(Factuality own, int verb, int governor, int depth) {
        var hasOwnSubject = !syntax.children(verb, "nsubj", "nsubj:pass").isEmpty();
        var hasOwnAuxiliary = !syntax.children(verb, "aux", "aux:pass").isEmpty();
        if (!sentence.token(governor).isVerb()) {
            return own;
        }
        var first = ofVerb(governor, depth + 1);
        var shares =
                !hasOwnSubject && !hasOwnAuxiliary && sentence.token(verb).tag().matches("VB|VBN|VBG");
        return shares ? own.combined(first) : own.saidBy(first.speaker());
    }

    private Factuality reported(Factuality own, int verb, int governor, String lemma, int depth) {
        if (forms.isInfinitive(verb)) {
            return complement(own, verb, governor, lemma, depth);
        }
        if (isAnotherStatement(verb, governor)) {
            return own;
        }
        var above = sentence.token(governor).isVerb() ? ofVerb(governor, depth + 1) : Factuality.FACT;
        if (classes.contains("denying", lemma)) {
            return own.denied().saidBy(attribution.subject(governor));
        }
        if (classes.contains("imagining", lemma) && !classes.contains("reporting", lemma)) {
            return own.atMost(EventStatus.HYPOTHETICAL);
        }
        if (classes.contains("factive", lemma)) {
            return own.saidBy(above.speaker());
        }
        if (classes.contains("reporting", lemma)) {
            return own.saidBy(attribution.subject(governor));
        }
        return own;
    }

    /** "Iran claimed victory; Israel denied it" */
    private boolean isAnotherStatement(int verb, int governor) {
        return syntax.is(verb, "parataxis")
                && governor < verb
                && (!syntax.children(governor, "obj", "ccomp", "xcomp").isEmpty()
                        || IntStream.range(governor, verb)
                                .anyMatch(between ->
                                        sentence.token(between).text().equals(";")));
    }

    /** "denied it had attacked", "denied having attacked": nothing stands between but its auxiliaries and a pronoun. */
    private boolean followsAtOnce(int verb, int governor) {
        return governor < verb
                && IntStream.range(governor + 1, verb)
                        .allMatch(between -> sentence.token(between).tag().matches("PRP|MD|RB|VB[DGPZ]"));
    }

    private Factuality complement(Factuality own, int verb, int governor, String lemma, int depth) {
        var tag = sentence.token(verb).tag();
        var token = sentence.token(governor);
        if (!tag.matches("VB|VBG|VBN")) {
            return own;
        }
        if (forms.isFinite(verb) && !forms.isInfinitive(verb)) {
            // Finite, whatever the parser calls it: "said it will send".
            return syntax.is(verb, "xcomp", "dep") ? reported(own, verb, governor, lemma, depth) : own;
        }
        if (classes.contains("denying", lemma) && followsAtOnce(verb, governor)) {
            // "denied attacking the town", whatever the parser calls it
            return own.denied().saidBy(attribution.subject(governor));
        }
        if (syntax.is(verb, "advcl", "acl", "dep") && !forms.isInfinitive(verb)) {
            return participle(own, verb, governor, lemma, depth);
        }
        var above = token.isVerb()
                ? ofVerb(governor, depth + 1)
                : token.isNoun() ? nouns.of(governor, depth + 1) : adjective(governor, depth);
        if (classes.contains("denying", lemma)) {
            return own.denied().saidBy(attribution.subject(governor));
        }
        if (negation.undoes(governor)) {
            return own.combined(above.denied());
        }
        if (isAhead(governor)) {
            return own.combined(above).atMost(EventStatus.PLANNED);
        }
        if (classes.contains("implicative", lemma)
                || classes.contains("motion", lemma) && syntax.is(verb, "advcl", "xcomp")) {
            return own.combined(above);
        }
        if (classes.contains("planning", lemma) || token.isNoun() && classes.contains("planning-noun", lemma)) {
            return own.combined(above).atMost(EventStatus.PLANNED);
        }
        if (classes.contains("reporting", lemma) && (tag.equals("VBG") || isClaimedDone(verb, governor))) {
            return own.saidBy(attribution.subject(governor));
        }
        if (isOfTheFirst(verb)) {
            return own.combined(token.isVerb() ? above : adjective(governor, depth));
        }
        return own.combined(above).atMost(EventStatus.HYPOTHETICAL);
    }

    /** "was the last to agree", "became the first country to join": of those who did */
    private boolean isOfTheFirst(int verb) {
        return syntax.children(verb, "mark").stream()
                .filter(mark -> mark > 0 && mark < verb)
                .map(mark -> mark - 1)
                .anyMatch(before -> isRank(before)
                        || classes.contains("ranked", sentence.token(before).lemma())
                                && syntax.children(before, "amod").stream().anyMatch(this::isRank));
    }

    private boolean isRank(int word) {
        return classes.contains("rank", sentence.token(word).text().toLowerCase(Locale.ROOT));
    }

    /** "claimed to have captured", but not "is said to have captured" */
    private boolean isClaimedDone(int verb, int governor) {
        return sentence.token(verb).tag().equals("VBN")
                && !syntax.children(verb, "aux").isEmpty()
                && sentence.token(governor).isVerb()
                && !forms.isPassive(governor);
    }

    private Factuality adjective(int governor, int depth) {
        var isPredicate = syntax.is(governor, "root")
                || !syntax.children(governor, "cop", "aux:pass").isEmpty();
        return isPredicate && depth <= DEEPEST ? ofVerb(governor, depth + 1) : Factuality.FACT;
    }

    /** "is going to deport", "is about to leave" */
    private boolean isAhead(int governor) {
        var word = sentence.token(governor).text();
        return word.equals("going") && !syntax.children(governor, "aux").isEmpty() || word.equals("about");
    }

    /** "accused Moscow of shelling", "refrained from voting", "killing three people" */
    private Factuality participle(Factuality own, int verb, int governor, String lemma, int depth) {
        if (forms.isMarked(verb, "of") && classes.contains("reporting", lemma) || lemma.equals("accuse")) {
            return own.saidBy(attribution.subject(governor));
        }
        if ((forms.isMarked(verb, "from") || forms.isMarked(verb, "of")) && negation.undoes(governor)) {
            return own.combined(ofVerb(governor, depth + 1).denied());
        }
        return own;
    }
}
