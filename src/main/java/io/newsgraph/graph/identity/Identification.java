package io.newsgraph.graph.identity;

import static java.util.Objects.requireNonNull;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import io.newsgraph.graph.identity.Block.Bearer;
import io.newsgraph.graph.identity.BlockMemory.Turn;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.resolution.identity.Doubt;
import io.newsgraph.resolution.identity.Identities;
import io.newsgraph.resolution.identity.Profile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Decides whom the profiles of articles are taken for. Only a profile that was not there before, or is not there any more,
 * changes anything; then its whole block is decided anew.
 */
public final class Identification {

    private final Statements statements;
    private final Judgements judgements;
    private final Turn turn;
    private final Map<String, String> actors = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> decisions = new ArrayList<>();
    private final Set<Doubt> doubts = new LinkedHashSet<>();
    private final Set<Doubt> held = new HashSet<>();
    private final List<Profile> newcomers = new ArrayList<>();
    private final TreeSet<String> decided = new TreeSet<>();
    private final TreeSet<String> gone = new TreeSet<>();
    private final TreeSet<String> changed = new TreeSet<>();

    private Identification(Statements statements, Judgements judgements, Turn turn) {
        this.statements = statements;
        this.judgements = judgements;
        this.turn = turn;
    }

    /**
     * Counts the articles that show profiles and decides what that changes.
     *
     * @param come how many articles that come show each profile
     * @param gone how many articles that have gone showed each profile, by its id
     * @param turn what is known of large blocks
     */
    public static Identification of(
            Map<Profile, Integer> come,
            Map<String, Integer> gone,
            Judgements judgements,
            Statements statements,
            Turn turn) {
        var identification = new Identification(statements, judgements, turn);
        identification.count(come, gone);
        identification.decide(identification.changed);
        return identification;
    }

    /** Decides again for the blocks that a judgement ties together; what was known of blocks is read anew. */
    public static Identification again(
            Collection<ActorId> judged, Judgements judgements, Statements statements, Turn turn) {
        turn.forgetAll();
        var rescoped = Rescoping.follow(judged, judgements, statements);
        var identification = new Identification(statements, judgements, turn);
        judged.forEach(actor -> identification.changed.add(Profile.block(actor)));
        identification.gone.addAll(
                statements.list("judge/unshown", Map.of(), row -> row.get("id").asString()));
        identification.decide(identification.changed);
        rescoped.forEach(identification::moveRescoped);
        return identification;
    }

    /** The id of the actor that an article's profile stands for. */
    public String actor(Profile profile) {
        return profile.isLocal()
                ? profile.name().value()
                : actors.getOrDefault(profile.id(), profile.name().value());
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** Writes what was decided; the actors must be there. */
    public void write() {
        statements.runRows("identity/decide", decisions);
        writeDoubts();
        statements.runIds("identity/forget", gone);
    }

    /** Most doubts about those who are decided anew are the old ones: only what differs is written. */
    private void writeDoubts() {
        held.addAll(statements.listIds("identity/doubts-held", decided, Identification::doubt));
        statements.runRows("identity/clear-doubts", rowsWithout(doubts, held));
        statements.runRows("identity/doubts", rowsWithout(held, doubts));
    }

    private static List<Map<String, @Nullable Object>> rowsWithout(Set<Doubt> left, Set<Doubt> all) {
        return all.stream()
                .filter(doubt -> !left.contains(doubt))
                .map(Identification::row)
                .toList();
    }

    private static Doubt doubt(Record row) {
        return new Doubt(
                new ActorId(row.get("one").asString()),
                new ActorId(row.get("other").asString()),
                row.get("score").asDouble(),
                row.get("reason").asString());
    }

    private static Map<String, @Nullable Object> row(Doubt doubt) {
        return Row.of(
                "one", doubt.one().value(),
                "other", doubt.other().value(),
                "score", doubt.score(),
                "reason", doubt.reason());
    }

    private void count(Map<Profile, Integer> come, Map<String, Integer> gone) {
        var rows = new TreeMap<String, Map<String, @Nullable Object>>();
        var profiles = new HashMap<String, Profile>();
        come.forEach((profile, articles) -> {
            if (!profile.isLocal()) {
                profiles.put(profile.id(), profile);
                rows.put(
                        profile.id(),
                        Row.of("id", profile.id(), "articles", articles, "properties", Profiles.properties(profile)));
            }
        });
        gone.forEach((id, articles) ->
                rows.merge(id, Row.of("id", id, "articles", -articles, "properties", Row.of()), Identification::added));
        statements.listRows("identity/count", rows.values(), row -> row).forEach(row -> note(row, profiles));
    }

    private static Map<String, @Nullable Object> added(
            Map<String, @Nullable Object> come, Map<String, @Nullable Object> gone) {
        var both = Row.of("properties", come.get("properties"), "id", come.get("id"));
        both.put(
                "articles",
                (Integer) requireNonNull(come.get("articles")) + (Integer) requireNonNull(gone.get("articles")));
        return both;
    }

    /** Where a profile has come up or is not shown any more, its block is decided anew. */
    private void note(Record row, Map<String, Profile> come) {
        var id = row.get("id").asString();
        var actor = row.get("actor").asString(null);
        var isGone = row.get("articles").asInt() == 0;
        if (actor != null) {
            actors.put(id, actor);
        }
        if (isGone) {
            gone.add(id);
        }
        var profile = come.get(id);
        if (actor == null && profile != null) {
            newcomers.add(profile);
        }
        if (isGone || actor == null) {
            changed.add(row.get("block").asString());
        }
    }

    /** A name in one article that shows the profile of all articles again may lead elsewhere than the others. */
    private void moveRescoped(Record row) {
        var profile = row.get("profile").asString();
        var from = row.get("actor").asString();
        var to = actors.getOrDefault(profile, from);
        var move = new Move(profile, from, to);
        if (!from.equals(to) && !moves.contains(move)) {
            moves.add(move);
        }
    }

    private void decide(Collection<String> some) {
        if (some.isEmpty()) {
            return;
        }
        var tied = Identities.blocks(some, judgements.ofActors());
        var unknown = new TreeSet<String>();
        var bearers = new TreeMap<String, Bearer>();
        for (var block : tied) {
            var known = judgements.concern(block) ? null : turn.get(block);
            if (known == null) {
                unknown.add(block);
            } else {
                held.addAll(known.doubts());
                bearers.putAll(known.after(newcomersOf(block), gone));
            }
        }
        statements
                .listIds("identity/block", unknown, row -> Bearer.of(row.get("profile")))
                .forEach(bearer -> bearers.put(bearer.profile().id(), bearer));
        var identities =
                Identities.of(bearers.values().stream().map(Bearer::profile).toList(), judgements.ofActors());
        bearers.values().forEach(bearer -> decide(bearer, identities, unknown));
        doubts.addAll(identities.doubts());
        remember(tied, bearers.values(), identities);
    }

    private List<Profile> newcomersOf(String block) {
        return newcomers.stream()
                .filter(profile -> profile.block().equals(block))
                .toList();
    }

    /** Blocks that judgements tie to others are decided with these and not remembered, and no small ones are. */
    private void remember(Set<String> blocks, Collection<Bearer> bearers, Identities identities) {
        var bearersOf = bearers.stream()
                .collect(Collectors.groupingBy(bearer -> bearer.profile().block()));
        for (var block : blocks) {
            var own = bearersOf.getOrDefault(block, List.of());
            if (judgements.concern(block) || !turn.isLarge(own.size())) {
                turn.forget(block);
            } else {
                turn.put(block, decided(block, own, identities));
            }
        }
    }

    private static Block decided(String block, Collection<Bearer> bearers, Identities identities) {
        return new Block(
                bearers.stream()
                        .map(Bearer::profile)
                        .collect(Collectors.toMap(Profile::id, profile -> new Bearer(profile, identities.of(profile)))),
                identities.doubts().stream()
                        .filter(doubt -> Profile.block(doubt.one()).equals(block))
                        .collect(Collectors.toSet()));
    }

    /** Of those whose block is known, the doubts are known too. */
    private void decide(Bearer bearer, Identities identities, Set<String> unknown) {
        var profile = bearer.profile();
        var identity = identities.of(profile);
        var actor = identity.actor();
        var before = bearer.identity();
        if (unknown.contains(profile.block())) {
            decided.add(actor.value());
            if (before != null) {
                decided.add(before.actor().value());
            }
        }
        actors.put(profile.id(), actor.value());
        if (before != null && !before.actor().equals(actor)) {
            moves.add(new Move(profile.id(), before.actor().value(), actor.value()));
        }
        if (!identity.equals(before)) {
            decisions.add(Row.of(
                    "id", profile.id(),
                    "actor", actor.value(),
                    "score", identity.score(),
                    "reason", identity.reason()));
        }
    }
}
