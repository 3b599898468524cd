package io.newsgraph.extraction.event;

import io.newsgraph.extraction.mention.Mention;
import io.newsgraph.knowledge.Confidence;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Toll;
import io.newsgraph.reading.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as one sentence tells it, between mentions.
 *
 * @param type PLOVER's type
 * @param futureOf the type of what was announced, when a plan is coded AGREE, CONCEDE or THREATEN
 * @param mode PLOVER's mode
 * @param contexts what it is about
 * @param trigger index of the word that tells of it
 * @param sources who did it
 * @param targets to whom
 * @param location where
 * @param date when
 * @param toll how many people it hit
 * @param status whether it has happened
 * @param negated whether it is denied
 * @param speaker who says so, if not the author
 * @param confidence how likely this is what the sentence says
 * @param sentence the sentence
 * @param rule name of the rule that decided
 */
public record EventClaim(
        EventType type,
        @Nullable EventType futureOf,
        @Nullable String mode,
        Set<EventContext> contexts,
        int trigger,
        List<Mention> sources,
        List<Mention> targets,
        @Nullable Mention location,
        @Nullable DayRange date,
        @Nullable Toll toll,
        EventStatus status,
        boolean negated,
        @Nullable Mention speaker,
        Confidence confidence,
        Sentence sentence,
        String rule) {

    EventClaim as(
            EventType other,
            @Nullable EventType future,
            @Nullable String otherMode,
            EventStatus otherStatus,
            boolean denied) {
        return new EventClaim(
                other,
                future,
                otherMode,
                contexts,
                trigger,
                sources,
                targets,
                location,
                date,
                toll,
                otherStatus,
                denied,
                speaker,
                confidence,
                sentence,
                rule);
    }

    /** The same claim, held to be so sure. */
    EventClaim with(Confidence judged) {
        return new EventClaim(
                type, futureOf, mode, contexts, trigger, sources, targets, location, date, toll, status, negated,
                speaker, judged, sentence, rule);
    }

    /** The same words said about an act: an agreement to do it, a refusal of it. */
    EventClaim about(EventClaim act) {
        var others = act.targets().isEmpty() ? act.sources() : act.targets();
        var foreign = others.stream()
                .filter(other -> sources.stream().noneMatch(source -> source.entity() == other.entity()))
                .toList();
        return new EventClaim(
                type,
                type == EventType.AGREE ? act.futureOf() != null ? act.futureOf() : act.type() : futureOf,
                mode,
                contexts,
                trigger,
                sources,
                targets.isEmpty() ? foreign : targets,
                location != null ? location : act.location(),
                date,
                toll,
                status,
                negated,
                speaker,
                confidence,
                sentence,
                rule);
    }
}
