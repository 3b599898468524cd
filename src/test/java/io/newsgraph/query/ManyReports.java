package io.newsgraph.query;

import static io.newsgraph.graph.Cast.BLINKEN;
import static io.newsgraph.graph.Cast.LAVROV;
import static io.newsgraph.graph.Cast.MALTA;
import static io.newsgraph.graph.Cast.RUSSIA;
import static io.newsgraph.graph.Cast.RUTTE;
import static io.newsgraph.graph.Cast.UKRAINE;
import static io.newsgraph.graph.Cast.USA;
import static io.newsgraph.graph.Told.AS_A_FACT;
import static io.newsgraph.graph.Told.AS_DENIED;
import static io.newsgraph.graph.Told.AS_PLANNED;
import static io.newsgraph.knowledge.RelationType.HOLDS_OFFICE;

import io.newsgraph.graph.Story;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.Held;
import io.newsgraph.knowledge.RelationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Stories that tell of the same things: copies, contradictions, rivals, plans and what became of them. */
public final class ManyReports {

    private ManyReports() {}

    /** All of them, in the order of publication. */
    public static List<Findings> stories() {
        var stories = new ArrayList<Findings>();
        stories.add(office(
                "since-day",
                "2024-12-01",
                BLINKEN,
                USA,
                "Secretary of State",
                RelationStatus.ASSERTED,
                Held.since(DayRange.of(day("2021-01-26")))));
        stories.add(office(
                "since-year",
                "2024-12-02",
                BLINKEN,
                USA,
                "Secretary of State",
                RelationStatus.ASSERTED,
                Held.since(new DayRange(day("2021-01-01"), day("2021-12-31")))));
        stories.add(
                office("now", "2024-12-03", LAVROV, RUSSIA, "foreign minister", RelationStatus.ASSERTED, Held.UNSAID));
        stories.add(office(
                "now-still", "2024-12-20", LAVROV, RUSSIA, "Foreign Minister", RelationStatus.ASSERTED, Held.UNSAID));
        stories.add(office("now-else", "2024-12-28", LAVROV, RUSSIA, "envoy", RelationStatus.ASSERTED, Held.UNSAID));
        stories.add(office(
                "former",
                "2024-12-03",
                RUTTE,
                RUSSIA,
                "guest",
                RelationStatus.FORMER,
                Held.between(year(2010), year(2024))));
        stories.add(office("former-undated", "2024-12-03", RUTTE, RUSSIA, "guest", RelationStatus.FORMER, Held.UNSAID));
        stories.add(office(
                "envoy-one", "2024-11-20", BLINKEN, MALTA, "prime minister", RelationStatus.ASSERTED, Held.UNSAID));
        stories.add(office(
                "envoy-other", "2024-11-20", RUTTE, MALTA, "prime minister", RelationStatus.ASSERTED, Held.UNSAID));
        for (var person : List.of(BLINKEN, RUTTE)) {
            stories.add(office(
                    "deputy-" + person.id().value(),
                    "2024-11-20",
                    person,
                    MALTA,
                    "deputy prime minister",
                    RelationStatus.ASSERTED,
                    Held.UNSAID));
        }
        stories.add(Story.of("denial")
                .published("2024-12-08")
                .sentence("Moscow denied that Russia attacked Ukraine on Saturday.", RUSSIA, UKRAINE)
                .event(EventType.ASSAULT, "attacked", RUSSIA, UKRAINE, AS_DENIED.on("2024-12-07"))
                .findings());
        stories.add(attack("toll-12", "2024-12-09", 12));
        stories.add(attack("toll-15", "2024-12-10", 15));
        stories.add(Story.of("plan")
                .published("2024-12-11")
                .sentence("Blinken will meet Lavrov on Friday.", BLINKEN, LAVROV)
                .event(
                        EventType.AGREE,
                        "will meet",
                        List.of(BLINKEN, LAVROV),
                        List.of(),
                        AS_PLANNED.of(EventType.CONSULT).on("2024-12-13"))
                .findings());
        stories.add(Story.of("met")
                .published("2024-12-14")
                .sentence("Blinken met Lavrov on Friday.", BLINKEN, LAVROV)
                .event(EventType.CONSULT, "met", List.of(BLINKEN, LAVROV), List.of(), AS_A_FACT.on("2024-12-13"))
                .findings());
        Stream.of("agency", "copy").map(ManyReports::agencyReport).forEach(stories::add);
        return stories;
    }

    private static Findings office(
            String id, String published, Actor person, Actor of, String office, RelationStatus status, Held held) {
        return Story.of(id)
                .published(published)
                .sentence(
                        person.name() + " is or was " + office + " of " + of.name() + ", says " + id + ".", person, of)
                .relation(HOLDS_OFFICE, person, of, office, status, held)
                .findings();
    }

    private static Findings attack(String id, String published, int killed) {
        return Story.of(id)
                .published(published)
                .sentence("Russia attacked Ukraine on Saturday and killed " + killed + ".", RUSSIA, UKRAINE)
                .event(
                        EventType.ASSAULT,
                        "attacked",
                        RUSSIA,
                        UKRAINE,
                        AS_A_FACT.on("2024-12-07").killing(killed))
                .findings();
    }

    private static Findings agencyReport(String id) {
        return Story.of(id)
                .published("2024-11-0" + (id.equals("agency") ? 1 : 2))
                .by("Paper " + id)
                .titled("Heavy snow closes mountain roads")
                .sentence("BERN (Reuters) - Heavy snow closed more than forty mountain roads overnight, and two passes"
                        + " will stay shut until the end of the week.")
                .sentence("Trains ran an hour late on three lines, as crews worked through the night to clear drifts of"
                        + " up to two metres from the tracks.")
                .sentence("The weather office expects another half metre above a thousand metres by Sunday evening and"
                        + " has raised the avalanche warning to its second highest level.")
                .sentence("Hotels took in some three hundred stranded travellers, while the army flew food to a village"
                        + " that had been cut off since Thursday.")
                .findings();
    }

    private static DayRange year(int year) {
        return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
