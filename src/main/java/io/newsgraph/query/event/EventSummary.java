package io.newsgraph.query.event;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, is planned, or is said to have happened, with the best of its evidence.
 *
 * @param id its lasting name
 * @param type its PLOVER type
 * @param futureOf for what is agreed to: the type of that
 * @param mode its PLOVER mode, if it has one
 * @param contexts what it was about, in PLOVER's words
 * @param quadClass the family of its type
 * @param trigger the words that tell of it
 * @param status how firmly it stands: as the strongest of its claims
 * @param plan whether it was still to come when it was told of
 * @param sources who did it
 * @param targets to whom
 * @param places where
 * @param country ISO 3166-1 alpha-3 code of the country where
 * @param startDate first day of it, if reports give one
 * @param endDate last day of it
 * @param precision how exactly those days are known
 * @param articles how many articles tell of it
 * @param origins how many independent reports do
 * @param asserted how many articles state it as a fact
 * @param firstSeen first publication that tells of it
 * @param lastSeen last publication that tells of it
 * @param confidence the highest of its claims', from 0 to 1
 * @param tolls how many people it hit, as reports put it
 * @param evidence the best claims behind it, as many as were asked for
 */
public record EventSummary(
        String id,
        EventType type,
        @Nullable EventType futureOf,
        @Nullable String mode,
        List<String> contexts,
        QuadClass quadClass,
        String trigger,
        Standing status,
        boolean plan,
        List<ActorReference> sources,
        List<ActorReference> targets,
        List<ActorReference> places,
        @Nullable String country,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Precision precision,
        long articles,
        long origins,
        long asserted,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        double confidence,
        List<Toll> tolls,
        List<Evidence> evidence) {

    /** Copies the lists. */
    public EventSummary {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        places = List.copyOf(places);
        tolls = List.copyOf(tolls);
        evidence = List.copyOf(evidence);
    }

    /**
     * A number of people that reports give. Reports that give other numbers have tolls of their own.
     *
     * @param harm killed, wounded, detained or abducted
     * @param least how many at least
     * @param most how many at most, if the text bounds it
     * @param claims how many claims say so
     */
    public record Toll(String harm, long least, @Nullable Long most, long claims) {}
}
