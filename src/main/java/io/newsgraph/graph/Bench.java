package io.newsgraph.graph;

import io.newsgraph.graph.identity.BlockMemory.Turn;
import io.newsgraph.graph.identity.Judgements;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.resolution.identity.Identities;
import io.newsgraph.resolution.identity.Judgement;
import io.newsgraph.resolution.identity.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes down what people decide of actors and events, takes it back, and lets the graph follow, inside a transaction. */
final class Bench {

    static final String ACTORS = "ACTORS";
    static final String EVENTS = "EVENTS";

    private static final List<Set<String>> ALIKE =
            List.of(Set.of("organization", "group"), Set.of("place", "country"), Set.of("organization", "place"));

    private final Statements statements;
    private final Turn turn;

    Bench(Statements statements, Turn turn) {
        this.statements = statements;
        this.turn = turn;
    }

    /** Decides of two actors; refuses what contradicts earlier judgements or is about nobody. */
    String judge(Judgement judgement, String by) {
        var actors = List.of(judgement.one(), judgement.other());
        requireKnown(actors);
        requireOneKind(judgement);
        var existing = Judgements.read(statements).ofActors().stream()
                .filter(other -> !other.equals(judgement))
                .toList();
        Identities.conflict(existing, judgement).ifPresent(other -> {
            throw new Contradiction("that contradicts the judgement "
                    + id(other.one().value(), other.other().value()) + ", "
                    + other.one().value() + " " + other.verdict() + " "
                    + other.other().value()
                    + ": undo it first");
        });
        var id = id(judgement.one().value(), judgement.other().value());
        write(
                id,
                ACTORS,
                judgement.verdict(),
                judgement.one().value(),
                judgement.other().value(),
                by);
        new Change(statements, turn).decideAgain(actors);
        return id;
    }

    /** Decides that a claim tells of another event than the one it was taken to tell of. */
    String setApart(String claim, String event, String by) {
        requireTold(claim, event);
        var id = id(claim, event);
        write(id, EVENTS, Verdict.DIFFERENT, claim, event, by);
        new Change(statements, turn).groupAgain(List.of(claim));
        return id;
    }

    /** Takes a judgement back; says whether it was there. */
    boolean undo(String id) {
        var undone = statements.list("judge/undo", Map.of("id", id), row -> row.get("undone"));
        undone.forEach(judgement -> {
            var one = judgement.get("one").asString();
            if (judgement.get("about").asString().equals(EVENTS)) {
                new Change(statements, turn).groupAgain(List.of(one));
            } else {
                new Change(statements, turn)
                        .decideAgain(List.of(
                                new ActorId(one),
                                new ActorId(judgement.get("other").asString())));
            }
        });
        return !undone.isEmpty();
    }

    /** The id of the judgement of two, whatever the verdict and the order. */
    static String id(String one, String other) {
        return one.compareTo(other) <= 0 ? GraphId.of("j", one, other) : GraphId.of("j", other, one);
    }

    private void write(String id, String about, Verdict verdict, String one, String other, String by) {
        statements.run(
                "judge/write",
                Map.of(
                        "id",
                        id,
                        "properties",
                        Row.of("about", about, "verdict", verdict.name(), "one", one, "other", other, "by", by)));
    }

    private void requireTold(String claim, String event) {
        var known = statements
                .list("judge/told", Map.of("claim", claim, "event", event), row -> row)
                .get(0);
        if (!known.get("isClaim").asBoolean()) {
            throw new IllegalArgumentException("there is no claim with the id " + claim);
        }
        if (!known.get("isEvent").asBoolean()) {
            throw new IllegalArgumentException("there is no event with the id " + event);
        }
        var told = known.get("told").asList(value -> value.asString());
        if (!told.contains(event)) {
            throw new IllegalArgumentException("the claim " + claim + " does not tell of the event " + event
                    + (told.isEmpty() ? "" : " but of " + told.get(0)));
        }
    }

    private void requireKnown(List<ActorId> actors) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var actor : actors) {
            var article = actor.scope();
            rows.add(Row.of(
                    "id", actor.value(),
                    "article", article.isPresent() ? article.get().value() : null,
                    "name", actor.shared().value()));
        }
        statements.listRows("judge/known", rows, row -> row).forEach(row -> {
            if (!row.get("isKnown").asBoolean()) {
                throw new IllegalArgumentException(
                        "there is no actor with the id " + row.get("id").asString());
            }
        });
    }

    /** A group may turn out to be an organization and a place a country, but a person is never a country. */
    private static void requireOneKind(Judgement judgement) {
        var one = kind(judgement.one());
        var other = kind(judgement.other());
        if (judgement.verdict() == Verdict.SAME
                && !one.equals(other)
                && ALIKE.stream().noneMatch(kinds -> kinds.containsAll(List.of(one, other)))) {
            throw new IllegalArgumentException("one cannot be " + article(one) + " and the other " + article(other)
                    + ": " + judgement.one().value() + ", " + judgement.other().value());
        }
    }

    private static String article(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    private static String kind(ActorId actor) {
        return actor.value().substring(0, actor.value().indexOf('-'));
    }
}
