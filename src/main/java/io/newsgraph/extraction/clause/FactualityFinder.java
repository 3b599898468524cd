package io.newsgraph.extraction.clause;

import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import io.newsgraph.reading.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Tells done from planned, imagined, denied and attributed acts, by modals, negation, governing verbs,
 * conditions and modifiers.
 */
public final class FactualityFinder {

    private static final int DEEPEST = 8;
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "n’t", "neither", "nor", "without", "hardly");

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;
    private final Arguments arguments;
    private final Forms forms;

    /** Looks at one sentence. */
    public FactualityFinder(Sentence sentence, WordClasses classes, Arguments arguments) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
        this.arguments = arguments;
        this.forms = new Forms(sentence, classes);
    }

    /** The factuality of the act that a verb or noun tells of. */
    public Factuality of(int predicate) {
        return sentence.token(predicate).isNoun() ? ofNoun(predicate, 0) : ofVerb(predicate, 0);
    }

    private Factuality ofNoun(int noun, int depth) {
        var own = modified(noun);
        var governor = syntax.head(noun);
        if (hasNo(noun) && syntax.is(noun, "nsubj", "nsubj:pass", "obj")) {
            // The verb is denied by the same "no"; it counts once.
            own = own.denied();
        }
        if (governor == Syntax.ROOT || depth > DEEPEST) {
            return own;
        }
        var above = sentence.token(governor);
        if (syntax.is(noun, "conj", "appos") || !above.isVerb()) {
            return above.isNoun() ? combine(own, ofNoun(governor, depth + 1)) : own;
        }
        if (!syntax.is(noun, "obj", "nsubj:pass", "nsubj", "obl", "xcomp", "ccomp")) {
            return own;
        }
        var around = ofVerb(governor, depth + 1);
        if (syntax.is(noun, "nsubj", "obl")) {
            // "The talks will cover trade" says nothing about whether the talks took place, unless they "will be held".
            return combine(
                    own,
                    new Factuality(
                            around.status() == EventStatus.PLANNED ? EventStatus.PLANNED : EventStatus.OCCURRED,
                            false,
                            around.speaker()));
        }
        if (classes.contains("counterfactual", above.lemma()) || isCalledOff(governor)) {
            return combine(own, around.denied());
        }
        if (classes.contains("planning", above.lemma()) || above.lemma().equals("propose")) {
            return combine(own, around.atMost(EventStatus.PLANNED));
        }
        if (classes.contains("imagining", above.lemma()) && !isConvened(noun, above)) {
            return combine(own, around.atMost(EventStatus.HYPOTHETICAL));
        }
        return combine(own, around);
    }

    /** Who "calls a strike" starts it; who "calls for a strike" only wants it. */
    private boolean isConvened(int noun, Token verb) {
        return verb.lemma().equals("call") && syntax.is(noun, "obj", "nsubj:pass");
    }

    private boolean isCalledOff(int verb) {
        return sentence.token(verb).lemma().equals("call")
                && syntax.children(verb, "compound:prt").stream()
                        .anyMatch(particle -> sentence.token(particle).lemma().equals("off"));
    }

    private static Factuality combine(Factuality one, Factuality other) {
        return new Factuality(
                one.atMost(other.status()).status(),
                one.negated() != other.negated(),
                one.speaker() != Factuality.NOBODY ? one.speaker() : other.speaker());
    }

    /** "upcoming talks", "talks scheduled for Tuesday", "no talks" */
    private Factuality modified(int noun) {
        var result = Factuality.FACT;
        for (var child : syntax.children(noun)) {
            var lemma = sentence.token(child).lemma();
            var word = sentence.token(child).text().toLowerCase(Locale.ROOT);
            if (syntax.is(child, "det") && lemma.equals("no")) {
                result = result.denied();
            } else if (syntax.is(child, "amod", "acl") && classes.contains("future-modifier", word)) {
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

    private Factuality ofVerb(int verb, int depth) {
        var own = Factuality.FACT;
        for (var child : syntax.children(verb)) {
            own = auxiliary(own, verb, child);
        }
        if (isAccordingTo(verb) >= 0) {
            own = own.saidBy(isAccordingTo(verb));
        }
        for (var said : syntax.children(verb, "parataxis")) {
            if (said > verb
                    && classes.contains("reporting", sentence.token(said).lemma())) {
                own = own.saidBy(speaker(said));
            }
        }
        var governor = syntax.head(verb);
        return governor == Syntax.ROOT || depth > DEEPEST ? own : governed(own, verb, governor, depth);
    }

    private Factuality auxiliary(Factuality own, int verb, int child) {
        var word = sentence.token(child).text().toLowerCase(Locale.ROOT);
        if (syntax.is(child, "advmod", "det", "cc", "neg") && NEGATIONS.contains(word)) {
            return own.denied();
        }
        if (syntax.is(child, "nsubj", "nsubj:pass", "obj") && hasNo(child)) {
            return own.denied();
        }
        if (syntax.is(child, "mark", "advmod") && CONDITIONS.contains(word)) {
            return own.atMost(EventStatus.HYPOTHETICAL);
        }
        if (syntax.is(child, "mark", "case") && word.equals("without")) {
            return own.denied();
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

    private boolean hasNo(int noun) {
        return syntax.children(noun, "det").stream()
                .anyMatch(det -> sentence.token(det).lemma().equals("no"));
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

    private int isAccordingTo(int verb) {
        for (var child : syntax.children(verb, "obl")) {
            for (var mark : syntax.children(child, "case")) {
                if (sentence.token(mark).lemma().equals("accord")
                        || sentence.token(mark).text().equalsIgnoreCase("according")) {
                    return child;
                }
            }
        }
        return Factuality.NOBODY;
    }

    /** What the governing clause makes of the act. */
    private Factuality governed(Factuality own, int verb, int governor, int depth) {
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
        return shares ? combine(own, first) : own.saidBy(first.speaker());
    }

    private Factuality reported(Factuality own, int verb, int governor, String lemma, int depth) {
        if (forms.isInfinitive(verb)) {
            return complement(own, verb, governor, lemma, depth);
        }
        var above = sentence.token(governor).isVerb() ? ofVerb(governor, depth + 1) : Factuality.FACT;
        if (classes.contains("denying", lemma)) {
            return own.denied().saidBy(subject(governor));
        }
        if (classes.contains("imagining", lemma) && !classes.contains("reporting", lemma)) {
            return own.atMost(EventStatus.HYPOTHETICAL);
        }
        if (classes.contains("factive", lemma)) {
            return own.saidBy(above.speaker());
        }
        if (classes.contains("reporting", lemma)) {
            return own.saidBy(subject(governor));
        }
        return own;
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
        if (syntax.is(verb, "advcl", "acl", "dep") && !forms.isInfinitive(verb)) {
            return accusedOf(own, verb, governor, lemma);
        }
        var above = token.isVerb()
                ? ofVerb(governor, depth + 1)
                : token.isNoun() ? modified(governor) : adjective(governor, depth);
        if (classes.contains("denying", lemma)) {
            return own.denied().saidBy(subject(governor));
        }
        if (classes.contains("counterfactual", lemma)) {
            return combine(own, above.denied());
        }
        if (classes.contains("implicative", lemma)
                || classes.contains("motion", lemma) && syntax.is(verb, "advcl", "xcomp")) {
            return combine(own, above);
        }
        if (classes.contains("planning", lemma) || token.isNoun() && classes.contains("planning-noun", lemma)) {
            return combine(own, above).atMost(EventStatus.PLANNED);
        }
        if (tag.equals("VBG") && classes.contains("reporting", lemma)) {
            return own.saidBy(subject(governor));
        }
        return combine(own, above).atMost(EventStatus.HYPOTHETICAL);
    }

    private Factuality adjective(int governor, int depth) {
        var isPredicate = syntax.is(governor, "root")
                || !syntax.children(governor, "cop", "aux:pass").isEmpty();
        return isPredicate && depth <= DEEPEST ? ofVerb(governor, depth + 1) : Factuality.FACT;
    }

    /** "accused Moscow of shelling", "killing three people", "without consulting" */
    private Factuality accusedOf(Factuality own, int verb, int governor, String lemma) {
        if (forms.isMarked(verb, "of") && classes.contains("reporting", lemma) || lemma.equals("accuse")) {
            return own.saidBy(subject(governor));
        }
        return own;
    }

    /** The subject of a verb of saying behind the quotation, which may follow it: "said Macron". */
    private int speaker(int verb) {
        var subject = subject(verb);
        var object = syntax.children(verb, "obj");
        return subject != Factuality.NOBODY || object.isEmpty() ? subject : object.get(0);
    }

    private int subject(int verb) {
        return arguments.of(verb).stream()
                .filter(argument -> argument.role().equals(Argument.SUBJECT))
                .map(Argument::token)
                .findFirst()
                .orElse(Factuality.NOBODY);
    }
}
