package io.newsgraph.query;

import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event, summed up from all claims of it.
 *
 * @param id its lasting name
 * @param type its type in PLOVER
 * @param futureOf the type of what is agreed to, if it is an agreement to do something
 * @param trigger the words that tell of it
 * @param day its first day, else the day of the first report; null when neither is known
 * @param startDate first day, as reports say
 * @param endDate last day, as reports say
 * @param precision how exactly those days are known
 * @param sources who did it
 * @param targets to whom
 * @param places where
 * @param status how firmly it stands: as the strongest of its claims
 * @param articles how many articles tell of it
 * @param origins how many independent reports do
 * @param asserted how many articles state it as a fact
 * @param firstSeen first publication that tells of it
 * @param lastSeen last publication that tells of it
 * @param confidence the highest of its claims', from 0 to 1
 * @param evidence the best claim behind it
 */
public record EventSummary(
        String id,
        String type,
        @Nullable String futureOf,
        @Nullable String trigger,
        @Nullable LocalDate day,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Precision precision,
        List<ActorReference> sources,
        List<ActorReference> targets,
        List<ActorReference> places,
        Standing status,
        long articles,
        long origins,
        long asserted,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        double confidence,
        Evidence evidence) {

    /** Copies the lists. */
    public EventSummary {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        places = List.copyOf(places);
    }
}
