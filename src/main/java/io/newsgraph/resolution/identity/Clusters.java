package io.newsgraph.resolution.identity;

import io.newsgraph.knowledge.ActorId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The actors that people have judged the same, and those they have judged different or left open.
 *
 * <p>Judgements count in the order of the actors' ids, whenever they were passed. Where they contradict one another,
 * those of difference hold: a judgement that two are the same is left out if it would make two one who were judged
 * different.
 */
final class Clusters {

    private final Map<ActorId, SortedSet<ActorId>> clusters = new HashMap<>();
    private final List<Judgement> different = new ArrayList<>();
    private final List<Judgement> unsure = new ArrayList<>();
    private final Set<ActorId> decided = new HashSet<>();

    private Clusters() {}

    static Clusters of(Collection<Judgement> judgements) {
        var clusters = new Clusters();
        var sorted = new TreeSet<>(judgements);
        for (var judgement : sorted) {
            if (judgement.verdict() == Verdict.DIFFERENT) {
                clusters.different.add(judgement);
            } else if (judgement.verdict() == Verdict.UNSURE) {
                clusters.unsure.add(judgement);
            }
            if (judgement.verdict() != Verdict.UNSURE) {
                clusters.decided.add(judgement.one());
                clusters.decided.add(judgement.other());
            }
        }
        for (var judgement : sorted) {
            if (judgement.verdict() == Verdict.SAME && !clusters.areDifferent(judgement.one(), judgement.other())) {
                clusters.unite(judgement.one(), judgement.other());
            }
        }
        return clusters;
    }

    private void unite(ActorId one, ActorId other) {
        var all = new TreeSet<>(with(one));
        all.addAll(with(other));
        all.forEach(member -> clusters.put(member, all));
    }

    /** All who are the same as an actor, itself among them. */
    SortedSet<ActorId> with(ActorId actor) {
        return clusters.getOrDefault(actor, new TreeSet<>(Set.of(actor)));
    }

    /** Whether people have judged an actor the same as another. */
    boolean isUnited(ActorId actor) {
        return clusters.containsKey(actor);
    }

    /** Whether people have judged an actor the same as another or different from one. */
    boolean isDecided(ActorId actor) {
        return decided.contains(actor);
    }

    /** Whether people have judged two different, or any who are the same as they. */
    boolean areDifferent(ActorId one, ActorId other) {
        return between(different, one, other).isPresent();
    }

    /** Whether people have left open whether two are the same. */
    boolean areOpen(ActorId one, ActorId other) {
        return between(unsure, one, other).isPresent();
    }

    private Optional<Judgement> between(List<Judgement> judgements, ActorId one, ActorId other) {
        var ones = with(one);
        var others = with(other);
        return judgements.stream()
                .filter(judgement -> ones.contains(judgement.one()) && others.contains(judgement.other())
                        || others.contains(judgement.one()) && ones.contains(judgement.other()))
                .findFirst();
    }

    /** The first judgement that stands against another. */
    static Optional<Judgement> against(Collection<Judgement> existing, Judgement added) {
        var clusters = of(existing);
        return switch (added.verdict()) {
            case SAME -> clusters.between(clusters.different, added.one(), added.other());
            case DIFFERENT ->
                clusters.with(added.one()).contains(added.other())
                        ? Optional.of(firstOnTheWay(new TreeSet<>(existing), added))
                        : Optional.empty();
            case UNSURE ->
                new TreeSet<>(existing)
                        .stream()
                                .filter(judgement -> judgement.verdict() != Verdict.UNSURE
                                        && judgement.concerns(added.one())
                                        && judgement.concerns(added.other()))
                                .findFirst();
        };
    }

    /** The first of the fewest judgements that make two one. */
    private static Judgement firstOnTheWay(SortedSet<Judgement> existing, Judgement added) {
        var steps = new HashMap<ActorId, Judgement>();
        var queue = new ArrayDeque<ActorId>();
        queue.add(added.other());
        while (!queue.isEmpty() && !steps.containsKey(added.one())) {
            var at = queue.remove();
            for (var judgement : existing) {
                if (judgement.verdict() == Verdict.SAME && judgement.concerns(at)) {
                    var next = judgement.one().equals(at) ? judgement.other() : judgement.one();
                    if (!next.equals(added.other()) && steps.putIfAbsent(next, judgement) == null) {
                        queue.add(next);
                    }
                }
            }
        }
        var step = steps.get(added.one());
        if (step == null) {
            throw new IllegalStateException("nothing makes " + added.one() + " and " + added.other() + " one");
        }
        return step;
    }
}
