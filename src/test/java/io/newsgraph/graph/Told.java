package io.newsgraph.graph;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.Count;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventStatus;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Introduction;
import io.newsgraph.knowledge.Toll;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a story tells of an event. */
public record Told(
        EventStatus status,
        boolean negated,
        @Nullable EventType futureOf,
        @Nullable ActorId attributedTo,
        @Nullable ActorId location,
        @Nullable DayRange date,
        double confidence,
        @Nullable Toll toll,
        Introduction introduction) {

    public static final Told AS_A_FACT =
            new Told(EventStatus.OCCURRED, false, null, null, null, null, 0.8, null, Introduction.PLAIN);
    public static final Told AS_PLANNED = AS_A_FACT.as(EventStatus.PLANNED);
    public static final Told AS_HYPOTHETICAL = AS_A_FACT.as(EventStatus.HYPOTHETICAL);
    public static final Told AS_DENIED =
            new Told(EventStatus.OCCURRED, true, null, null, null, null, 0.8, null, Introduction.PLAIN);

    public Told as(EventStatus other) {
        return new Told(other, negated, futureOf, attributedTo, location, date, confidence, toll, introduction);
    }

    public Told by(Actor speaker) {
        return new Told(status, negated, futureOf, speaker.id(), location, date, confidence, toll, introduction);
    }

    public Told of(EventType future) {
        return new Told(status, negated, future, attributedTo, location, date, confidence, toll, introduction);
    }

    public Told in(Actor place) {
        return new Told(status, negated, futureOf, attributedTo, place.id(), date, confidence, toll, introduction);
    }

    public Told on(String day) {
        return within(day, day);
    }

    public Told within(String start, String end) {
        var range = new DayRange(LocalDate.parse(start), LocalDate.parse(end));
        return new Told(status, negated, futureOf, attributedTo, location, range, confidence, toll, introduction);
    }

    public Told with(double other) {
        return new Told(status, negated, futureOf, attributedTo, location, date, other, toll, introduction);
    }

    public Told introduced(Introduction other) {
        return new Told(status, negated, futureOf, attributedTo, location, date, confidence, toll, other);
    }

    public Told killing(int people) {
        var many = new Toll(Count.of(people), null, null, null);
        return new Told(status, negated, futureOf, attributedTo, location, date, confidence, many, introduction);
    }
}
