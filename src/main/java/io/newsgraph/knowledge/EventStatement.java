package io.newsgraph.knowledge;

import io.newsgraph.news.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence says of one event: who did what to whom, when, where, and how sure it is.
 *
 * @param type PLOVER's event type
 * @param futureOf the type of what was agreed to, when a planned cooperative act is coded AGREE
 * @param mode PLOVER's mode of the type, or of {@code futureOf}
 * @param contexts what it was about
 * @param trigger the words that tell of it, in the article's text
 * @param sources who did it; every participant of a symmetric event that is no target
 * @param targets to whom
 * @param location where, when the text says so
 * @param date when, when the text says so
 * @param toll how many people it hit, when the sentence says so
 * @param status whether it has taken place
 * @param negated whether the sentence says that it did not take place
 * @param attributedTo who says so, when the author does not say it himself
 * @param confidence how likely the statement is what the sentence says
 * @param sentence the sentence, in the article's text
 * @param rule name of the rule or model that decided
 * @param introduction how its words bring in the event
 */
public record EventStatement(
        EventType type,
        @Nullable EventType futureOf,
        @Nullable String mode,
        Set<EventContext> contexts,
        Span trigger,
        List<ActorId> sources,
        List<ActorId> targets,
        @Nullable ActorId location,
        @Nullable DayRange date,
        @Nullable Toll toll,
        EventStatus status,
        boolean negated,
        @Nullable ActorId attributedTo,
        Confidence confidence,
        Span sentence,
        String rule,
        Introduction introduction) {

    /** Copies the collections. */
    public EventStatement {
        contexts = Set.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** How firmly the claim stands, by its status, negation and attribution together. */
    public Standing standing() {
        if (negated) {
            return Standing.DENIED;
        }
        var said = switch (status) {
            case OCCURRED -> Standing.ASSERTED;
            case PLANNED -> Standing.PLANNED;
            case HYPOTHETICAL -> Standing.HYPOTHETICAL;
        };
        return attributedTo == null ? said : said.attributed();
    }

    /** The type of the relationship that this event draws from each source to each target. */
    public String verb() {
        return type.verb(futureOf);
    }
}
