package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.knowledge.ActorType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;

/** Finds actors by what people call them. */
public final class Actors {

    private static final int SUGGESTIONS = 5;

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public Actors(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /**
     * The actors whose names or aliases resemble a text, best first: words in any order, beginnings of
     * words, small typing mistakes; accents and case do not matter. Of equal matches the more prominent
     * comes first.
     */
    public List<FoundActor> search(String text, int limit) {
        if (FullText.isBlank(text)) {
            return List.of();
        }
        return questions.list(
                "lookup/actors-like",
                Map.of("text", text.strip(), "query", FullText.resembling(text), "limit", limit),
                row -> new FoundActor(
                        Values.actor(row.get("actor")), row.get("score").asDouble()));
    }

    /** The actor with this id, name or alias, unless nobody or more than one has it. */
    public Optional<ActorSummary> find(String idNameOrAlias) {
        var actors = listNamed(idNameOrAlias);
        return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
    }

    /**
     * All actors with this id, else with this name, else with this alias, most prominent first; more than
     * one when it is ambiguous.
     */
    public List<ActorSummary> listNamed(String idNameOrAlias) {
        if (FullText.isBlank(idNameOrAlias)) {
            return List.of();
        }
        var text = idNameOrAlias.strip();
        var identified = isLikeAnId(text) ? listByIds(List.of(text)) : List.<ActorSummary>of();
        return identified.isEmpty()
                ? questions.list(
                        "lookup/actors-named",
                        Map.of("text", text, "phrase", FullText.phrase(text)),
                        row -> Values.actor(row.get("actor")))
                : identified;
    }

    /** Whether a text may be an id: every id begins with the kind of the actor. Few names do. */
    public static boolean isLikeAnId(String text) {
        return Arrays.stream(ActorType.values())
                .anyMatch(type -> text.startsWith(type.name().toLowerCase(Locale.ROOT) + "-"));
    }

    /**
     * The one actor with this id, name or alias.
     *
     * @throws UnknownName when there is none
     * @throws AmbiguousName when there are several
     */
    public ActorSummary get(String idNameOrAlias) {
        var actors = listNamed(idNameOrAlias);
        if (actors.isEmpty()) {
            throw unknown(idNameOrAlias);
        } else if (actors.size() > 1) {
            throw new AmbiguousName(
                    idNameOrAlias,
                    actors.stream()
                            .map(actor -> new ActorReference(actor.id(), actor.name(), actor.type()))
                            .toList());
        }
        return actors.get(0);
    }

    /** The actors with these ids, in the order of the ids; those that nobody has are left out. */
    public List<ActorSummary> listByIds(Collection<String> ids) {
        return questions.list("lookup/actors-by-id", batch(ids), row -> Values.actor(row.get("actor")));
    }

    /** The actors that a Wikidata item such as {@code Q7184} is about, most prominent first. */
    public List<ActorSummary> listByWikidata(String item) {
        return questions.list("lookup/actors-by-wikidata", Map.of("item", item), row -> Values.actor(row.get("actor")));
    }

    /** The offices that actors hold as a fact, by the ids of the actors, those with most reports first. */
    public Map<String, List<String>> offices(Collection<String> ids) {
        var offices = new HashMap<String, List<String>>();
        questions
                .list("lookup/offices", batch(ids), row -> row)
                .forEach(row -> offices.computeIfAbsent(row.get("id").asString(), id -> new ArrayList<>())
                        .add(row.get("office").asString() + " ("
                                + row.get("body").asString() + ")"));
        return offices;
    }

    private static Map<String, Object> batch(Collection<String> ids) {
        return Map.of("batch", Map.of("ids", List.copyOf(ids)));
    }

    private UnknownName unknown(String name) {
        var similar = search(name, SUGGESTIONS).stream()
                .map(found -> found.actor().name())
                .toList();
        return UnknownName.resembling("actor", name, similar);
    }
}
