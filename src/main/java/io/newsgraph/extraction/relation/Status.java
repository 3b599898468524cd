package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.Factuality;
import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what holds from what held before or is to hold, by the words around the one that tells of it. */
final class Status {

    /** Relations that one takes up and gives up; the past tense says that they are over. */
    private static final Set<RelationType> TENURES = EnumSet.of(
            RelationType.HOLDS_OFFICE,
            RelationType.CEO_OF,
            RelationType.EMPLOYED_BY,
            RelationType.MEMBER_OF,
            RelationType.PARTY_MEMBER_OF,
            RelationType.CAPITAL_OF,
            RelationType.PART_OF,
            RelationType.ALLIED_WITH,
            RelationType.HEADQUARTERED_IN,
            RelationType.LIVES_IN,
            RelationType.SPOUSE_OF);

    private static final Set<String> PAST_PASSIVE = Set.of("was", "were", "has", "have", "had", "been", "got");

    private static final Set<String> PERFECT = Set.of("has", "have", "had");

    /** Verbs that say of another that it did not come about. */
    private static final Set<String> FAILING = Set.of("fail", "refuse", "decline");

    private static final Set<String> SLAYING = Set.of("kill", "assassinate", "murder", "execute", "behead");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never");

    /** Classes of verbs by which a noun is said of somebody. */
    private static final List<String> PREDICATING = List.of("holding", "choosing", "ousting", "succeeding", "gaining");

    /** Relations that "former" does not end: a "former French president" is still French. */
    private static final Set<RelationType> LASTING =
            EnumSet.of(RelationType.CITIZEN_OF, RelationType.BORN_IN, RelationType.CHILD_OF, RelationType.EDUCATED_AT);

    private final Sentence sentence;
    private final Syntax syntax;
    private final WordClasses classes;

    Status(Sentence sentence, WordClasses classes) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.classes = classes;
    }

    RelationStatus of(int word, RelationType type, RelationStatus byItself, Factuality fact, Held held) {
        if (fact.status() != EventStatus.OCCURRED && isGovernedBy(word, "leaving")) {
            // "will resign as president": until then the president.
            return RelationStatus.ASSERTED;
        }
        if (fact.status() == EventStatus.PLANNED && isLikely(word)) {
            return RelationStatus.HYPOTHETICAL;
        }
        if (fact.status() == EventStatus.PLANNED || isModified(word, "coming")) {
            return RelationStatus.PLANNED;
        }
        if (fact.status() == EventStatus.HYPOTHETICAL) {
            return RelationStatus.HYPOTHETICAL;
        }
        if (TENURES.contains(type) && isGovernedBy(word, "nominating")) {
            return RelationStatus.PLANNED;
        }
        var isOver = held.end() != null || isOver(word, type) || type == RelationType.SPOUSE_OF && isFirst(word);
        if (!LASTING.contains(type) && isModified(word, "former") || TENURES.contains(type) && isOver) {
            return RelationStatus.FORMER;
        }
        return byItself;
    }

    /** What a bare date tells of what a noun names, by the verb that says it of somebody: "resigned as director in 2009". */
    RelationRule.Dates dates(int noun) {
        var governor = syntax.head(noun);
        var isSaid = governor != Syntax.ROOT && syntax.is(noun, "obl", "xcomp", "obj", "nmod", "ccomp");
        var lemma = isSaid ? sentence.token(governor).lemma() : "";
        return classes.contains("leaving", lemma)
                ? RelationRule.Dates.END
                : classes.contains("beginning", lemma) ? RelationRule.Dates.START : RelationRule.Dates.WITHIN;
    }

    /** "the former director", "a director and former teacher" */
    private boolean isModified(int word, String wordClass) {
        for (var child : syntax.children(word)) {
            if (classes.contains(wordClass, text(child)) && syntax.is(child, "amod", "advmod", "compound", "dep")) {
                return true;
            }
        }
        for (var at = word;
                at >= 0 && at >= word - 4 && sentence.token(at).tag().matches("JJ.?|NN.*|RB|HYPH");
                at--) {
            if (classes.contains(wordClass, text(at)) || wordClass.equals("former") && text(at).startsWith("ex-")) {
                return true;
            }
        }
        return false;
    }

    private boolean isGovernedBy(int word, String wordClass) {
        var governor = syntax.head(word);
        return governor != Syntax.ROOT
                && syntax.is(word, "obl", "xcomp", "obj", "nmod")
                && classes.contains(wordClass, sentence.token(governor).lemma());
    }

    /** "likely to become president", "may be" */
    private boolean isLikely(int word) {
        for (var at = word; at != Syntax.ROOT; at = syntax.head(at)) {
            if (text(at).equals("likely")) {
                return true;
            }
        }
        return false;
    }

    private String text(int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    /**
     * What the clause around a noun says about whether the relation holds: a good deal in "is not a member" and "was
     * named president", nothing in "President Biden will travel".
     */
    Factuality of(int word, Factuality fact) {
        if (!sentence.token(word).isNoun()) {
            return fact;
        }
        if (syntax.children(word, "cop").isEmpty()) {
            return isPredicated(word) ? deniedIf(isDenied(syntax.head(word)), fact) : Factuality.FACT;
        }
        var status = fact.status();
        var negated = fact.negated();
        for (var child : syntax.children(word, "aux", "advmod", "neg")) {
            var text = text(child);
            if (syntax.is(child, "aux") && classes.contains("future-modal", text)) {
                status = EventStatus.PLANNED;
            } else if (syntax.is(child, "aux") && classes.contains("possible-modal", text)) {
                status = EventStatus.HYPOTHETICAL;
            }
            negated |= NEGATIONS.contains(text);
        }
        return new Factuality(status, negated, fact.speaker());
    }

    private static Factuality deniedIf(boolean denied, Factuality fact) {
        return new Factuality(fact.status(), fact.negated() || denied, fact.speaker());
    }

    /** "has not been confirmed as director", "failed to become director" */
    private boolean isDenied(int verb) {
        var governor = syntax.head(verb);
        var hasFailed = governor != Syntax.ROOT
                && syntax.is(verb, "xcomp")
                && FAILING.contains(sentence.token(governor).lemma());
        return hasFailed || isNegated(verb);
    }

    private boolean isNegated(int verb) {
        return syntax.children(verb, "advmod", "neg").stream().anyMatch(child -> NEGATIONS.contains(text(child)));
    }

    private boolean isPredicated(int noun) {
        var governor = syntax.head(noun);
        return governor != Syntax.ROOT
                && syntax.is(noun, "obl", "xcomp", "obj", "nmod", "ccomp", "conj", "dep")
                && (PREDICATING.stream()
                                .anyMatch(verbs -> classes.contains(
                                        verbs, sentence.token(governor).lemma()))
                        || syntax.is(noun, "conj"));
    }

    /** "was the director", "worked for", "served as director", "resigned as director" */
    private boolean isOver(int word, RelationType type) {
        var token = sentence.token(word);
        if (token.isVerb()) {
            return type != RelationType.SPOUSE_OF
                    && (isUsedTo(word) || isPast(word) && !classes.contains("beginning", token.lemma()));
        }
        var copula = syntax.children(word, "cop");
        if (!copula.isEmpty()) {
            return sentence.token(copula.get(0)).tag().equals("VBD");
        }
        var governor = syntax.head(word);
        if (governor == Syntax.ROOT || !sentence.token(governor).isVerb() || !syntax.is(word, "obl", "xcomp", "nmod")) {
            return false;
        }
        var lemma = sentence.token(governor).lemma();
        return classes.contains("leaving", lemma)
                || classes.contains("holding", lemma) && !classes.contains("beginning", lemma) && isPast(governor);
    }

    /** "her first husband" */
    private boolean isFirst(int word) {
        return syntax.children(word, "amod").stream()
                .anyMatch(child -> text(child).equals("first"));
    }

    /** Whether the holder of a title is said to have lost it: "Prime Minister X resigned", "the army removed Y", "Z died". */
    boolean isLost(int holder) {
        var verb = syntax.head(holder);
        if (verb == Syntax.ROOT || isNegated(verb)) {
            return false;
        }
        var lemma = sentence.token(verb).lemma();
        var auxiliaries = syntax.children(verb, "aux", "aux:pass").stream()
                .map(this::text)
                .toList();
        var isPassive = !syntax.children(verb, "aux:pass").isEmpty();
        if (isPassive || syntax.is(holder, "obj")) {
            return (classes.contains("ousting", lemma) || SLAYING.contains(lemma))
                    && (isPassive
                            ? syntax.is(holder, "nsubj", "nsubj:pass") && PAST_PASSIVE.containsAll(auxiliaries)
                            : hasHappened(verb, auxiliaries));
        }
        return syntax.is(holder, "nsubj", "nsubj:pass")
                && hasHappened(verb, auxiliaries)
                && (classes.contains("resigning", lemma)
                                && syntax.children(verb, "obj").isEmpty()
                        || lemma.equals("die"));
    }

    private boolean hasHappened(int verb, List<String> auxiliaries) {
        return auxiliaries.isEmpty() ? isPast(verb) : PERFECT.containsAll(auxiliaries);
    }

    /** "used to work for" */
    private boolean isUsedTo(int verb) {
        var governor = syntax.head(verb);
        return governor != Syntax.ROOT
                && syntax.is(verb, "xcomp")
                && text(governor).equals("used");
    }

    private boolean isPast(int verb) {
        return sentence.token(verb).tag().equals("VBD");
    }
}
