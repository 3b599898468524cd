package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Looks up what actors did and what was done to them, day by day. */
public final class Chronicle {

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public Chronicle(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /**
     * The events of an actor, latest first.
     *
     * @param actor its id
     * @param since the first day that counts, if any
     * @param until the last day that counts, if any
     * @param factsOnly whether to leave out what no article states as a fact
     * @param limit how many events to give at most
     */
    public List<EventSummary> list(
            String actor, @Nullable LocalDate since, @Nullable LocalDate until, boolean factsOnly, int limit) {
        return questions.list(
                "lookup/chronicle",
                Row.of("actor", actor, "since", since, "until", until, "factsOnly", factsOnly, "limit", limit),
                Chronicle::event);
    }

    private static EventSummary event(Record row) {
        var event = row.get("event");
        return new EventSummary(
                event.get("id").asString(),
                event.get("type").asString(),
                Values.text(event, "futureOf"),
                Values.text(event, "trigger"),
                row.get("day").asLocalDate(null),
                Values.date(event, "startDate"),
                Values.date(event, "endDate"),
                Values.precision(event),
                actors(row, "sources"),
                actors(row, "targets"),
                actors(row, "places"),
                Values.standing(event),
                event.get("articles").asLong(),
                event.get("origins").asLong(),
                event.get("asserted").asLong(),
                Values.instant(event, "firstSeen"),
                Values.instant(event, "lastSeen"),
                event.get("confidence").asDouble(),
                Values.evidence(row.get("evidence")));
    }

    private static List<ActorReference> actors(Record row, String column) {
        return row.get(column).asList(actor -> Objects.requireNonNull(Values.reference(actor)));
    }
}
