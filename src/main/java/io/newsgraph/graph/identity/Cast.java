package io.newsgraph.graph.identity;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import io.newsgraph.graph.evidence.Entry;
import io.newsgraph.graph.evidence.Players;
import io.newsgraph.graph.evidence.Players.Player;
import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.resolution.identity.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The actors of some new articles: whom each is taken for, and what the graph then knows of them. */
public final class Cast {

    private final Map<Entry, List<Profile>> profiles = new LinkedHashMap<>();
    private final Map<Entry, List<String>> ids = new HashMap<>();

    /** The actors of some articles, with what people have decided of them. */
    public Cast(Collection<Entry> entries, Judgements judgements) {
        for (var entry : entries) {
            var article = entry.article().id();
            profiles.put(
                    entry,
                    entry.roster().actors().stream()
                            .map(actor -> judgements.scoped(Profile.of(actor), article))
                            .toList());
        }
    }

    /** How many of the articles show each profile. */
    public Map<Profile, Integer> counts() {
        var counts = new HashMap<Profile, Integer>();
        profiles.values().forEach(all -> all.forEach(profile -> counts.merge(profile, 1, Integer::sum)));
        return counts;
    }

    /** Learns whom the profiles are taken for. */
    public void identify(Identification identified) {
        profiles.forEach((entry, shown) ->
                ids.put(entry, shown.stream().map(identified::actor).toList()));
    }

    /** Whom the numbers of an article stand for. */
    public Players players(Entry entry) {
        var players = new ArrayList<Player>();
        var actors = entry.roster().actors();
        var shown = Objects.requireNonNull(profiles.get(entry));
        var taken = ids(entry);
        for (var i = 0; i < actors.size(); i++) {
            var actor = new ActorId(taken.get(i));
            players.add(new Player(i, actors.get(i).id(), actor, shown.get(i).isLocal()));
        }
        return new Players(players);
    }

    /** The ids of the actors of an article, by number. */
    public List<String> ids(Entry entry) {
        return Objects.requireNonNull(ids.get(entry), "identify first");
    }

    /** Makes the actors and writes what the articles say of them. */
    public void write(Statements statements) {
        var portraits = new TreeMap<String, Portrait>();
        var rows = new TreeMap<String, Map<String, @Nullable Object>>();
        var names = new ArrayList<Map<String, @Nullable Object>>();
        profiles.forEach((entry, shown) -> {
            var actors = entry.roster().actors();
            for (var number = 0; number < actors.size(); number++) {
                var actor = actors.get(number);
                var id = ids(entry).get(number);
                portraits
                        .computeIfAbsent(id, Portrait::new)
                        .add(
                                actor.name(),
                                actor.aliases(),
                                actor.wikidata(),
                                actor.wikipedia(),
                                actor.country(),
                                actor.identifiedBy());
                count(rows.computeIfAbsent(id, Portrait::blank));
                names.add(Row.of(
                        "article", entry.id(),
                        "actor", id,
                        "properties", said(entry, number, actor, shown.get(number))));
            }
        });
        statements
                .listRows("write/actors", rows.values(), row -> row.get("actor"))
                .forEach(node -> {
                    var portrait =
                            Objects.requireNonNull(portraits.get(node.get("id").asString()));
                    portrait.add(node);
                    if (!portrait.differsFrom(node)) {
                        portraits.remove(node.get("id").asString());
                    }
                });
        statements.runRows(
                "write/actor-names",
                portraits.values().stream().map(Portrait::row).toList());
        statements.runRows("write/names", names);
    }

    private static void count(Map<String, @Nullable Object> row) {
        row.compute("articles", (key, articles) -> 1 + (Integer) Objects.requireNonNull(articles));
    }

    private static Map<String, @Nullable Object> said(Entry entry, int number, Actor actor, Profile profile) {
        return Row.of(
                "number", number,
                "profile", profile.isLocal() ? null : profile.id(),
                "name", actor.name(),
                "aliases", actor.aliases(),
                "wikidata", actor.wikidata(),
                "wikipedia", actor.wikipedia(),
                "country", actor.country(),
                "identifiedBy", actor.identifiedBy(),
                "mentions", entry.mentionsOf(number));
    }
}
