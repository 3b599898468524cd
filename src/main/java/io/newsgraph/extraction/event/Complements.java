package io.newsgraph.extraction.event;

import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * PLOVER's preference for one fitting type over a type with an auxiliary, across two words: who refuses to
 * meet rejects, and does not also "not meet"; who asks others to withdraw requests. What was agreed to,
 * asked for, refused or threatened lends its target and its type to the claim about the words.
 */
final class Complements {

    private static final Set<EventType> WORDS =
            Set.of(EventType.AGREE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);

    /** Who denies an act refuses nothing and does nothing to whom it would have hit. */
    private static final Set<String> DENIALS = Set.of("deny", "dispute", "refute", "disavow");

    /** Who rejects what is said denies it. */
    private static final Set<String> SAYINGS = Set.of(
            "accusation", "allegation", "claim", "report", "charge", "suggestion", "assertion", "rumor", "rumour");

    private static final String[] CHAIN = {"xcomp", "ccomp", "obj", "conj", "obl", "acl", "nmod", "advcl", "dep"};
    private static final int FARTHEST = 4;

    private Complements() {}

    static List<EventClaim> absorb(List<EventClaim> claims, Sentence sentence) {
        return claims.stream()
                .filter(claim ->
                        isFact(claim) || governing(claim, claims, sentence).isEmpty())
                .map(claim -> enriched(claim, claims, sentence))
                .toList();
    }

    private static EventClaim enriched(EventClaim claim, List<EventClaim> claims, Sentence sentence) {
        return claims.stream()
                .filter(other -> !isFact(other)
                        && governing(other, claims, sentence)
                                .filter(claim::equals)
                                .isPresent())
                .findFirst()
                .map(claim::about)
                .orElse(claim);
    }

    private static boolean isFact(EventClaim claim) {
        return claim.status() == EventStatus.OCCURRED && !claim.negated();
    }

    /** Who "plans to discuss support" has announced a meeting, and not support. */
    private static boolean hasItsOwnMatter(EventClaim claim) {
        return claim.futureOf() == EventType.CONSULT;
    }

    /** The nearest claim about words whose complement a claim is. */
    private static Optional<EventClaim> governing(EventClaim claim, List<EventClaim> claims, Sentence sentence) {
        var syntax = sentence.syntax();
        var at = claim.trigger();
        var isSaid = false;
        for (var steps = 0; steps < FARTHEST && at != Syntax.ROOT && syntax.is(at, CHAIN); steps++) {
            var head = syntax.head(at);
            isSaid |= SAYINGS.contains(sentence.token(head).lemma());
            var isDenied = isSaid;
            var found = claims.stream()
                    .filter(other -> other != claim
                            && other.trigger() == head
                            && WORDS.contains(other.type())
                            && !hasItsOwnMatter(other)
                            && !(isDenied && other.type() == EventType.REJECT)
                            && !DENIALS.contains(sentence.token(head).lemma()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            at = head;
        }
        return Optional.empty();
    }
}
