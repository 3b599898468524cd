package io.newsgraph.extraction.event;

import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Introduction;
import io.newsgraph.knowledge.Introduction.Newness;
import io.newsgraph.news.Span;
import io.newsgraph.reading.Sentence;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds how claims bring in their events: as something new, as what is known, or as another one. Safe for many threads. */
public final class IntroductionFinder {

    /** The classes of nouns that fit any event of a type. */
    private static final Map<EventType, String> GENERAL = Map.of(
            EventType.ASSAULT, "any-assault", EventType.CONSULT, "any-consult", EventType.PROTEST, "any-protest");

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");

    private final WordClasses classes = WordClasses.load();

    /**
     * How a claim brings in its event.
     *
     * @param claims all claims of the article
     */
    public Introduction of(EventClaim claim, List<EventClaim> claims) {
        return new Search(claim, claims).introduction();
    }

    /** The search around the trigger of one claim. */
    private final class Search {

        private final EventClaim claim;
        private final List<EventClaim> claims;
        private final Sentence sentence;
        private final int trigger;

        Search(EventClaim claim, List<EventClaim> claims) {
            this.claim = claim;
            this.claims = claims;
            this.sentence = claim.sentence();
            this.trigger = claim.trigger();
        }

        Introduction introduction() {
            if (sentence.token(trigger).isNoun()) {
                return byNoun(trigger, isAct() ? head() : null);
            }
            var doer = doer();
            if (doer.isPresent()) {
                var noun = doer.getAsInt();
                if (isGeneral(noun)) {
                    return byNoun(noun, triggerAt(noun));
                }
                if (claim.type() == EventType.ASSAULT && isOf("weaponry", noun) && isPointedTo(noun)) {
                    return new Introduction(Newness.KNOWN, true, true, null);
                }
            }
            var whole = isResult() ? head() : null;
            return new Introduction(isAnother(trigger) ? Newness.ANOTHER : Newness.UNSAID, false, whole != null, whole);
        }

        /** What is said more of a noun tells it from others, unless that is found to be who takes part. */
        private Introduction byNoun(int noun, @Nullable Span with) {
            var isPart = noun != trigger || with != null;
            if (isAnother(noun)) {
                return new Introduction(Newness.ANOTHER, false, isPart, with);
            }
            var isTold = !claim.sources().isEmpty() || !claim.targets().isEmpty();
            var isKnown = isPointedTo(noun)
                    && !isSeveral(noun)
                    && (isTold
                            || sentence.syntax()
                                    .children(noun, "nmod", "acl", "acl:relcl")
                                    .isEmpty());
            return new Introduction(isKnown ? Newness.KNOWN : Newness.UNSAID, isGeneral(noun), isPart, with);
        }

        /** "The attacks" may be more than the one told of; protests and talks are often called so. */
        private boolean isSeveral(int noun) {
            return claim.type() == EventType.ASSAULT
                    && sentence.token(noun).tag().endsWith("S");
        }

        /** "launched an attack", "killed in an attack"; who "held talks" is better known from the talks. */
        private boolean isAct() {
            return claim.type() != EventType.CONSULT
                    && claim.type() != EventType.COOPERATE
                    && sentence.syntax().is(trigger, "obj", "obl", "nsubj:pass");
        }

        /** "struck the port, killing three", "struck the port and killed three" */
        private boolean isResult() {
            if (claim.type() != EventType.ASSAULT) {
                return false;
            }
            return sentence.token(trigger).tag().equals("VBG")
                    ? sentence.syntax().is(trigger, "advcl", "dep", "conj")
                    : sentence.syntax().is(trigger, "conj") && claim.targets().isEmpty() && claim.location() == null;
        }

        private @Nullable Span head() {
            return triggerAt(sentence.syntax().head(trigger));
        }

        private @Nullable Span triggerAt(int token) {
            return claims.stream()
                            .anyMatch(other -> other.sentence() == sentence
                                    && other.trigger() == token
                                    && other.type() == claim.type())
                    ? sentence.token(token).span()
                    : null;
        }

        /** The subject of the verb, or of the verb that it is coordinated with. */
        private OptionalInt doer() {
            var syntax = sentence.syntax();
            var own = syntax.children(trigger, "nsubj");
            var doers =
                    own.isEmpty() && syntax.is(trigger, "conj") ? syntax.children(syntax.head(trigger), "nsubj") : own;
            return doers.stream().mapToInt(Integer::intValue).findFirst();
        }

        private boolean isGeneral(int noun) {
            var words = GENERAL.get(claim.type());
            return words != null && isOf(words, noun);
        }

        private boolean isAnother(int token) {
            return sentence.syntax().children(token, "det", "amod", "nummod", "advmod", "compound").stream()
                    .anyMatch(child -> isOf("another", child));
        }

        private boolean isPointedTo(int noun) {
            var syntax = sentence.syntax();
            return !syntax.children(noun, "nmod:poss").isEmpty()
                    || syntax.children(noun, "det").stream()
                            .anyMatch(child ->
                                    POINTING.contains(sentence.token(child).lemma()));
        }

        private boolean isOf(String words, int token) {
            return classes.contains(words, sentence.token(token).lemma());
        }
    }
}
