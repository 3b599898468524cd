package io.newsgraph.benchmark;

import io.newsgraph.knowledge.EventStatement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which events found in a passage are which of those annotated: of one type, as alike as possible, each at most once.
 *
 * @param pairs what was found and stands in the gold set
 * @param missed what was not found, optional events left out
 * @param invented what was found and does not stand in the gold set
 */
record EventPairs(List<Pair> pairs, List<GoldEvent> missed, List<EventStatement> invented) {

    /** An annotated event and the one found for it. */
    record Pair(GoldEvent gold, EventStatement found, int likeness) {}

    static EventPairs of(Passage passage, List<GoldEvent> golds) {
        var missed = new ArrayList<>(golds);
        var invented = new ArrayList<>(passage.events());
        var pairs = new ArrayList<Pair>();
        for (var pair : candidates(passage, golds)) {
            if (missed.contains(pair.gold()) && invented.contains(pair.found())) {
                pairs.add(pair);
                missed.remove(pair.gold());
                invented.remove(pair.found());
            }
        }
        missed.removeIf(GoldEvent::isOptional);
        return new EventPairs(pairs, missed, invented);
    }

    private static List<Pair> candidates(Passage passage, List<GoldEvent> golds) {
        var candidates = new ArrayList<Pair>();
        for (var gold : golds) {
            for (var found : passage.events()) {
                if (gold.type() == found.type()) {
                    candidates.add(new Pair(gold, found, likeness(passage, gold, found)));
                }
            }
        }
        candidates.sort(Comparator.comparing((Pair pair) -> -pair.likeness())
                .thenComparing(pair -> pair.gold().isOptional()));
        return candidates;
    }

    private static int likeness(Passage passage, GoldEvent gold, EventStatement found) {
        var trigger = passage.text(found.trigger());
        var sameTrigger = gold.trigger().contains(trigger) || trigger.contains(gold.trigger());
        return (sameTrigger ? 4 : 0)
                + passage.named(found.sources(), gold.sources())
                + passage.named(found.targets(), gold.targets())
                + (gold.status() == found.status() ? 1 : 0);
    }
}
