package io.newsgraph.benchmark;

import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as a reader annotated it.
 *
 * @param sentence number of its sentence in an article, from 1
 * @param sources names, each with alternatives; all participants of a mutual event, which has no targets
 * @param date first and last day, when the sentence gives them
 * @param optional whether a careful reader may leave it out, so that finding it is neither right nor wrong
 */
record GoldEvent(
        @Nullable Integer sentence,
        EventType type,
        @Nullable EventType futureOf,
        EventStatus status,
        boolean negated,
        @Nullable String attributedTo,
        List<String> sources,
        List<String> targets,
        String trigger,
        @Nullable List<LocalDate> date,
        @Nullable Boolean optional) {

    boolean isOptional() {
        return Boolean.TRUE.equals(optional);
    }

    boolean isMutual() {
        return targets.isEmpty() && sources.size() > 1;
    }

    @Nullable
    DayRange days() {
        return date == null ? null : new DayRange(date.get(0), date.get(1));
    }
}
