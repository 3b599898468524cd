package io.newsgraph.mcp;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.event.EventSummary;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as an agent is told of it.
 *
 * @param id to ask for all its evidence
 * @param day its first day, else the day of the first report
 * @param type its type in PLOVER
 * @param futureOf the type of what is agreed to
 * @param sources names of who did it
 * @param targets names of to whom
 * @param places names of where
 * @param status how firmly it stands
 * @param confidence how likely it is what the best sentence says, from 0 to 1
 * @param articles how many articles tell of it
 * @param independentReports how many of these are not copies of one another
 * @param statedAsFact how many articles state it as a fact
 * @param statements the best sentence behind it
 */
record EventFact(
        String id,
        @Nullable LocalDate day,
        EventType type,
        @Nullable EventType futureOf,
        List<String> sources,
        List<String> targets,
        List<String> places,
        Standing status,
        double confidence,
        long articles,
        long independentReports,
        long statedAsFact,
        List<Statement> statements) {

    static EventFact of(EventSummary event) {
        return new EventFact(
                event.id(),
                day(event),
                event.type(),
                event.futureOf(),
                names(event.sources()),
                names(event.targets()),
                names(event.places()),
                event.status(),
                event.confidence(),
                event.articles(),
                event.origins(),
                event.asserted(),
                event.evidence().stream().map(Statement::of).toList());
    }

    private static @Nullable LocalDate day(EventSummary event) {
        var firstSeen = event.firstSeen();
        return event.startDate() != null || firstSeen == null
                ? event.startDate()
                : firstSeen.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static List<String> names(List<ActorReference> actors) {
        return actors.stream().map(ActorReference::name).toList();
    }
}
