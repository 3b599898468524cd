package io.newsgraph.query;

import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.knowledge.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation of one type between two actors, or of an actor to values, with the best of its evidence.
 *
 * @param id its lasting name
 * @param type its type
 * @param subject whose relation it is
 * @param object to whom; absent when it has only values
 * @param quadClass the family of the events that it sums up, if it sums up events
 * @param values offices or days, sorted
 * @param status how firmly it stands: as the strongest of its claims
 * @param articles how many articles speak of it
 * @param origins how many independent reports do
 * @param asserted how many articles state it as a fact
 * @param startDate first day that a claim gives
 * @param endDate last day that a claim gives
 * @param precision how exactly those days are known, by the vaguest of the claims
 * @param firstSeen first publication that speaks of it
 * @param lastSeen last publication that speaks of it
 * @param confidence the highest of its claims', from 0 to 1
 * @param evidence the best claims behind it, as many as were asked for
 */
public record RelationSummary(
        String id,
        String type,
        ActorReference subject,
        @Nullable ActorReference object,
        @Nullable QuadClass quadClass,
        List<String> values,
        Standing status,
        long articles,
        long origins,
        long asserted,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Precision precision,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        double confidence,
        List<Evidence> evidence) {

    /** Copies the lists. */
    public RelationSummary {
        values = List.copyOf(values);
        evidence = List.copyOf(evidence);
    }
}
