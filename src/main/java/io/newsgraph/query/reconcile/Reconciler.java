package io.newsgraph.query.reconcile;

import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Actors;
import io.newsgraph.query.FoundActor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the actors that somebody else's records may mean, and what is known of them. */
public final class Reconciler {

    /** How many actors of similar names are looked at. */
    private static final int RETRIEVED = 50;

    private static final double GOOD = 90;

    /** By how much the best must be better than the next; an alias is that much worse than the name. */
    private static final double CLEARLY = 5;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(
                    (Candidate candidate) -> -candidate.score())
            .thenComparing(candidate -> -candidate.actor().articles())
            .thenComparing(candidate -> candidate.actor().id());

    private final Actors actors;

    /** Looks among these actors. */
    public Reconciler(Actors actors) {
        this.actors = actors;
    }

    /** Who may be meant, best first; of equally good ones the more prominent comes first. */
    public List<Candidate> candidates(ReconciliationQuery query) {
        var ranked = new ArrayList<>(
                profiles(retrieve(query), query.properties().containsKey(ActorProperty.OFFICES)).stream()
                        .filter(profile -> !query.strict() || fits(query, profile.actor()))
                        .map(profile -> Scoring.of(query, profile))
                        .sorted(BEST_FIRST)
                        .toList());
        if (!ranked.isEmpty() && isClear(ranked)) {
            ranked.set(0, ranked.get(0).matched(true));
        }
        return ranked.subList(0, Math.min(query.limit(), ranked.size()));
    }

    /** What is known of some actors: for each id, in the order given, the values of each property. */
    public Map<String, Map<ActorProperty, List<?>>> extend(List<String> ids, List<ActorProperty> properties) {
        var rows = new LinkedHashMap<String, Map<ActorProperty, List<?>>>();
        ids.forEach(id -> rows.put(id, row(null, properties)));
        profiles(actors.listByIds(ids), properties.contains(ActorProperty.OFFICES))
                .forEach(profile -> rows.put(profile.actor().id(), row(profile, properties)));
        return rows;
    }

    private static Map<ActorProperty, List<?>> row(@Nullable Profile profile, List<ActorProperty> properties) {
        var row = new LinkedHashMap<ActorProperty, List<?>>();
        properties.forEach(property -> row.put(property, profile == null ? List.of() : property.valuesOf(profile)));
        return row;
    }

    private Collection<ActorSummary> retrieve(ReconciliationQuery query) {
        var wikidata = query.properties().getOrDefault(ActorProperty.WIKIDATA, List.of()).stream()
                .flatMap(item -> actors.listByWikidata(item.strip()).stream());
        var name = query.query();
        var named = name == null
                ? Stream.<ActorSummary>of()
                : Stream.concat(
                        actors.listNamed(name).stream(),
                        actors.search(name, RETRIEVED).stream().map(FoundActor::actor));
        var found = new LinkedHashMap<String, ActorSummary>();
        Stream.concat(wikidata, named).forEach(actor -> found.putIfAbsent(actor.id(), actor));
        return found.values();
    }

    private List<Profile> profiles(Collection<ActorSummary> found, boolean withOffices) {
        var offices = withOffices
                ? actors.offices(found.stream().map(ActorSummary::id).toList())
                : Map.<String, List<String>>of();
        return found.stream()
                .map(actor -> new Profile(actor, offices.getOrDefault(actor.id(), List.of())))
                .toList();
    }

    private static boolean fits(ReconciliationQuery query, ActorSummary actor) {
        return query.types().isEmpty() || query.types().contains(actor.type());
    }

    private static boolean isClear(List<Candidate> ranked) {
        var best = ranked.get(0).score();
        return best >= GOOD && (ranked.size() == 1 || best - ranked.get(1).score() >= CLEARLY);
    }
}
