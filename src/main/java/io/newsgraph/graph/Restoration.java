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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes up what people have decided elsewhere, inside a transaction, and lets the graph follow. What was decided here goes
 * first: of the same two it stays, and nothing that contradicts it is taken up.
 */
final class Restoration {

    private final Statements statements;
    private final Turn turn;
    private final Map<String, Verdict> held = new TreeMap<>();
    private final List<Judgement> ofActors = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    private final List<ActorId> actors = new ArrayList<>();
    private final List<String> claims = new ArrayList<>();
    private final List<PastJudgement> refused = new ArrayList<>();

    Restoration(Statements statements, Turn turn) {
        this.statements = statements;
        this.turn = turn;
        statements
                .list("judge/all", Map.of(), row -> row)
                .forEach(row -> held.put(
                        Bench.id(row.get("one").asString(), row.get("other").asString()),
                        Verdict.valueOf(row.get("verdict").asString())));
        ofActors.addAll(Judgements.read(statements).ofActors());
    }

    /** Gives those that were not taken up. */
    List<PastJudgement> restore(List<PastJudgement> judgements) {
        judgements.forEach(this::add);
        statements.runRows("judge/restore", rows);
        if (!actors.isEmpty()) {
            new Change(statements, turn).decideAgain(actors);
        }
        if (!claims.isEmpty()) {
            new Change(statements, turn).groupAgain(claims);
        }
        return List.copyOf(refused);
    }

    private void add(PastJudgement judgement) {
        var before = held.putIfAbsent(judgement.id(), judgement.verdict());
        if (before == judgement.verdict()) {
            return;
        }
        if (before != null || !fits(judgement)) {
            refused.add(judgement);
            return;
        }
        rows.add(Row.of("id", judgement.id(), "properties", properties(judgement), "at", Times.of(judgement.at())));
    }

    /** Notes whom the graph has to be asked about again, unless an earlier judgement speaks against it. */
    private boolean fits(PastJudgement judgement) {
        if (judgement.isOfEvents()) {
            claims.add(judgement.one());
            return true;
        }
        var added = new Judgement(judgement.verdict(), new ActorId(judgement.one()), new ActorId(judgement.other()));
        if (Identities.conflict(ofActors, added).isPresent()) {
            return false;
        }
        ofActors.add(added);
        actors.addAll(List.of(added.one(), added.other()));
        return true;
    }

    private static Map<String, @Nullable Object> properties(PastJudgement judgement) {
        return Row.of(
                "about", judgement.isOfEvents() ? Bench.EVENTS : Bench.ACTORS,
                "verdict", judgement.verdict().name(),
                "one", judgement.one(),
                "other", judgement.other(),
                "by", judgement.by());
    }
}
