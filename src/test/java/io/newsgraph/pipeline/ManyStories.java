package io.newsgraph.pipeline;

import io.newsgraph.graph.Cast;
import io.newsgraph.graph.Story;
import io.newsgraph.graph.Told;
import io.newsgraph.intake.Intake;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** As many small stories as a test wants, whose actors and events meet again and again. */
final class ManyStories {

    private static final String PREFIX = "story-";
    private static final List<Actor> SOURCES = List.of(Cast.USA, Cast.RUSSIA, Cast.ISRAEL, Cast.NATO, Cast.UKRAINE);
    private static final List<Actor> TARGETS = List.of(Cast.UKRAINE, Cast.HAMAS, Cast.MALTA);
    private static final List<EventType> TYPES =
            List.of(EventType.AID, EventType.ACCUSE, EventType.SUPPORT, EventType.ASSAULT);

    private ManyStories() {}

    /** The articles from one number to before another. */
    static Stream<Intake> from(int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(number -> new Intake.Read(story(number).article()));
    }

    /** Does what a real analyst does, at once. */
    static Analysis analyse(Intake intake) {
        var id = ((Intake.Read) intake).article().id().value();
        return new Analysis.Understood(story(Integer.parseInt(id.substring(PREFIX.length()))));
    }

    private static Findings story(int number) {
        var source = SOURCES.get(number % SOURCES.size());
        var target = TARGETS.get(number % TARGETS.size());
        var day = LocalDate.of(2024, 1, 1).plusDays(number % 90).toString();
        return Story.of(PREFIX + number)
                .published(day)
                .by("Daily " + number % 7)
                .sentence(
                        source.name() + " acted on " + target.name() + " for the " + number + "th time.",
                        source,
                        target)
                .event(TYPES.get(number % TYPES.size()), "acted", source, target, Told.AS_A_FACT.on(day))
                .sentence("Blinken, now in Brussels, told Rutte of it.", Cast.BLINKEN, Cast.RUTTE, Cast.BRUSSELS)
                .event(EventType.CONSULT, "told", Cast.BLINKEN, Cast.RUTTE, Told.AS_A_FACT.in(Cast.BRUSSELS))
                .relation(
                        RelationType.HOLDS_OFFICE,
                        Cast.BLINKEN,
                        Cast.USA,
                        "Secretary of State",
                        RelationStatus.ASSERTED)
                .findings();
    }
}
