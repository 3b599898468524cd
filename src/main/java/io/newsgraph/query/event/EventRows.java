package io.newsgraph.query.event;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.Questions;
import io.newsgraph.query.Values;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads events by their ids, however many, with one statement. */
final class EventRows {

    /** The phase of what is still to come when it is told of. */
    static final String PLAN = "PROSPECTIVE";

    private final Questions questions;

    EventRows(Questions questions) {
        this.questions = questions;
    }

    /** The events, in the order of the ids; those that are not there are left out. */
    List<EventSummary> list(Collection<String> ids, int evidence) {
        return ids.isEmpty()
                ? List.of()
                : questions.list(
                        "lookup/events", Map.of("ids", List.copyOf(ids), "evidence", evidence), EventRows::summary);
    }

    private static EventSummary summary(Record row) {
        var event = row.get("event");
        var futureOf = Values.text(event, "futureOf");
        return new EventSummary(
                event.get("id").asString(),
                EventType.valueOf(event.get("type").asString()),
                futureOf == null ? null : EventType.valueOf(futureOf),
                Values.text(event, "mode"),
                Values.texts(event, "contexts"),
                QuadClass.valueOf(event.get("quadClass").asString()),
                event.get("trigger").asString(),
                Values.standing(event),
                event.get("phase").asString().equals(PLAN),
                actors(row.get("sources")),
                actors(row.get("targets")),
                actors(row.get("places")),
                Values.text(event, "country"),
                Values.date(event, "startDate"),
                Values.date(event, "endDate"),
                Values.precision(event),
                event.get("articles").asLong(),
                event.get("origins").asLong(),
                event.get("asserted").asLong(),
                Values.instant(event, "firstSeen"),
                Values.instant(event, "lastSeen"),
                event.get("confidence").asDouble(),
                row.get("tolls").asList(EventRows::toll),
                row.get("evidence").asList(Values::evidence));
    }

    private static List<ActorReference> actors(Value actors) {
        return actors.asList(actor -> Objects.requireNonNull(Values.reference(actor)));
    }

    private static EventSummary.Toll toll(Value toll) {
        return new EventSummary.Toll(
                toll.get("harm").asString(),
                toll.get("least").asLong(),
                toll.get("most").isNull() ? null : toll.get("most").asLong(),
                toll.get("claims").asLong());
    }
}
