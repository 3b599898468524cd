package io.newsgraph.graph;

import static io.newsgraph.graph.Cast.BLINKEN;
import static io.newsgraph.graph.Cast.BRUSSELS;
import static io.newsgraph.graph.Cast.HAMAS;
import static io.newsgraph.graph.Cast.ISRAEL;
import static io.newsgraph.graph.Cast.LAVROV;
import static io.newsgraph.graph.Cast.MALTA;
import static io.newsgraph.graph.Cast.NATO;
import static io.newsgraph.graph.Cast.PROTESTERS;
import static io.newsgraph.graph.Cast.RUSSIA;
import static io.newsgraph.graph.Cast.RUTTE;
import static io.newsgraph.graph.Cast.UKRAINE;
import static io.newsgraph.graph.Cast.USA;
import static io.newsgraph.graph.Cast.WASHINGTON;
import static io.newsgraph.graph.Told.AS_A_FACT;
import static io.newsgraph.graph.Told.AS_DENIED;
import static io.newsgraph.graph.Told.AS_HYPOTHETICAL;
import static io.newsgraph.graph.Told.AS_PLANNED;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.util.List;

/** A handful of stories that together hold every kind of thing the graph can hold. */
public final class Stories {

    private Stories() {}

    /** All of them, in the order of publication. */
    public static List<Findings> all() {
        return List.of(meeting(), aid(), accusations(), gaza(), everyVerb(), everyRelation());
    }

    /** Blinken goes to Brussels and Malta. */
    public static Findings meeting() {
        return Story.of("meeting")
                .published("2024-12-02")
                .by("Daily Story")
                .sentence("U.S. Secretary of State Antony Blinken will meet NATO in Brussels.", BLINKEN, NATO, BRUSSELS)
                .relation(RelationType.HOLDS_OFFICE, BLINKEN, USA, "Secretary of State", RelationStatus.ASSERTED)
                .event(
                        EventType.AGREE,
                        "will meet",
                        BLINKEN,
                        NATO,
                        AS_PLANNED.of(EventType.CONSULT).in(BRUSSELS).on("2024-12-03"))
                .sentence("Blinken met Rutte on Monday in Brussels.", BLINKEN, RUTTE, BRUSSELS)
                .event(
                        EventType.CONSULT,
                        "met",
                        List.of(BLINKEN, RUTTE),
                        List.of(),
                        AS_A_FACT.in(BRUSSELS).on("2024-12-02"))
                .findings();
    }

    /** The United States arm Ukraine, and so does NATO. */
    public static Findings aid() {
        return Story.of("aid")
                .published("2024-12-03")
                .by("Evening Story")
                .sentence("The United States sent arms to Ukraine.", USA, UKRAINE)
                .event(EventType.AID, "sent", USA, UKRAINE, AS_A_FACT)
                .sentence("NATO praised Ukraine, which Russia attacked.", NATO, UKRAINE, RUSSIA)
                .event(EventType.SUPPORT, "praised", NATO, UKRAINE, AS_A_FACT)
                .event(EventType.ASSAULT, "attacked", RUSSIA, UKRAINE, AS_A_FACT.with(0.4))
                .sentence("Blinken, the Secretary of State, may visit Ukraine.", BLINKEN, UKRAINE)
                .event(EventType.CONSULT, "visit", BLINKEN, UKRAINE, AS_HYPOTHETICAL)
                .relation(RelationType.HOLDS_OFFICE, BLINKEN, USA, "Secretary of State", RelationStatus.ASSERTED)
                .findings();
    }

    /** Blinken and Lavrov accuse each other's countries. */
    public static Findings accusations() {
        return Story.of("accusations")
                .published("2024-12-06")
                .by("Daily Story")
                .sentence("In Malta, Blinken said that Russia attacked Ukraine again.", MALTA, BLINKEN, RUSSIA, UKRAINE)
                .event(EventType.ASSAULT, "attacked", RUSSIA, UKRAINE, AS_A_FACT.by(BLINKEN))
                .event(EventType.ACCUSE, "said", BLINKEN, RUSSIA, AS_A_FACT.in(MALTA))
                .sentence("Lavrov denied that Russia attacked Ukraine.", LAVROV, RUSSIA, UKRAINE)
                .event(EventType.ASSAULT, "attacked", RUSSIA, UKRAINE, AS_DENIED.by(LAVROV))
                .sentence("The United States belongs to NATO.", USA, NATO)
                .relation(RelationType.MEMBER_OF, USA, NATO, null, RelationStatus.ASSERTED)
                .findings();
    }

    /** Israel and Hamas, without a date and a publisher. */
    public static Findings gaza() {
        return Story.of("gaza")
                .sentence("The United States urged Israel to talk with Hamas.", USA, ISRAEL, HAMAS)
                .event(EventType.REQUEST, "urged", USA, ISRAEL, AS_A_FACT)
                .sentence("Israel and Hamas talked.", ISRAEL, HAMAS)
                .event(EventType.CONSULT, "talked", List.of(ISRAEL, HAMAS), List.of(), AS_A_FACT)
                .findings();
    }

    private static Findings everyVerb() {
        var story = Story.of("every-verb").published("2024-11-01").sentence("They did it all.");
        for (var type : EventType.values()) {
            story.event(type, "did", PROTESTERS, ISRAEL, AS_A_FACT.in(WASHINGTON));
        }
        List.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID)
                .forEach(future -> story.event(EventType.AGREE, "it", PROTESTERS, ISRAEL, AS_PLANNED.of(future)));
        return story.findings();
    }

    private static Findings everyRelation() {
        var story = Story.of("every-relation").published("2024-11-01").sentence("They are all of it.");
        for (var type : RelationType.values()) {
            var onlyValue = type.name().endsWith("_ON");
            story.relation(type, RUTTE, onlyValue ? null : MALTA, onlyValue ? "1967" : null, RelationStatus.FORMER);
        }
        return story.findings();
    }
}
