package io.newsgraph.mcp;

import io.newsgraph.mcp.Argument.Kind;
import io.newsgraph.query.ActorReference;
import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Actors;
import io.newsgraph.query.FoundActor;
import io.newsgraph.query.event.EventFilter;
import io.newsgraph.query.event.EventParties;
import io.newsgraph.query.event.EventQuestion;
import io.newsgraph.query.event.Events;
import java.util.List;

/** Who is there, and what did they do? */
final class ActorTools {

    private static final int MOST = 100;

    private final Actors actors;
    private final NamedActors named;
    private final Events events;

    ActorTools(Actors actors, NamedActors named, Events events) {
        this.actors = actors;
        this.named = named;
        this.events = events;
    }

    List<GraphTool> list() {
        return List.of(
                new GraphTool(
                        "find_actors",
                        "Find actors",
                        "Finds persons, organizations, countries, places and groups by what they are called: full or"
                                + " partial names, aliases, small typing mistakes. Gives ids, canonical names, aliases,"
                                + " Wikidata items and how many articles name them, best first. Call it first.",
                        List.of(
                                Argument.required("text", "a name or words of one, such as \"Blinken\""),
                                Argument.optional("limit", Kind.NUMBER, "how many at most; 10 if not given")),
                        this::find),
                new GraphTool(
                        "timeline",
                        "Timeline of an actor",
                        "Lists the events in which an actor took part, latest first: what it did (it is among the"
                                + " sources) and what was done to it (among the targets), each with status, confidence and"
                                + " the sentence to cite. Use since and until for a period.",
                        List.of(
                                Argument.required("actor", "id, name or alias of the actor"),
                                Argument.optional("since", Kind.DAY, "first day, such as 2024-01-01"),
                                Argument.optional("until", Kind.DAY, "last day, such as 2024-12-31"),
                                Argument.optional(
                                        "facts_only",
                                        Kind.TRUTH,
                                        "true leaves out what no article states as a fact: plans, denials, what is only"
                                                + " said by somebody"),
                                Argument.optional("limit", Kind.NUMBER, "how many at most; 20 if not given")),
                        this::timeline));
    }

    private Object find(Arguments arguments) {
        return new Found(actors.search(arguments.text("text"), arguments.number("limit", 10, MOST)).stream()
                .map(FoundActor::actor)
                .toList());
    }

    private Object timeline(Arguments arguments) {
        var actor = named.get(arguments.text("actor"));
        var filter = arguments.truth("facts_only") ? EventFilter.FACTS : EventFilter.ALL;
        var question = new EventQuestion(
                EventParties.with(actor.id()),
                filter.between(arguments.day("since"), arguments.day("until")),
                1,
                null,
                arguments.number("limit", 20, MOST));
        return new Happened(
                new ActorReference(actor.id(), actor.name(), actor.type()),
                events.page(question).items().stream().map(EventFact::of).toList());
    }

    record Found(@Always List<ActorSummary> actors) {}

    record Happened(ActorReference actor, @Always List<EventFact> events) {}
}
