package io.newsgraph.extraction.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whom an article is about among those who share a surname: he keeps it, though his sister be named right before. Whom
 * it has called by the bare surname remains the one, else it is no relative of his, and whom it names most and first.
 */
final class Prominence {

    private final Map<Entity, Integer> mentions = new HashMap<>();
    private final Map<Entity, Integer> first = new HashMap<>();
    private final Map<Entity, String> relativeOf = new HashMap<>();
    private final Set<Entity> seen = new HashSet<>();
    private final Set<Entity> bare = new HashSet<>();

    /** Notes beforehand all that have full names in an article. */
    void note(List<Spot> spots, Map<Spot, Entity> founded) {
        for (var spot : spots) {
            var entity = founded.get(spot);
            if (entity != null) {
                mentions.merge(entity, 1, Integer::sum);
                if (first.putIfAbsent(entity, first.size()) == null) {
                    Kinship.possessor(spot).ifPresent(possessor -> relativeOf.put(entity, possessor));
                }
            }
        }
    }

    /** Notes that reading has come to a mention. */
    void see(Entity entity) {
        seen.add(entity);
    }

    /** Notes that somebody is called by the surname alone. */
    void call(Entity entity) {
        bare.add(entity);
    }

    /** Whether a surname possesses the one: "Kim's sister, Kim Yo Jong" is not Kim. */
    boolean isRelativeOf(Entity entity, String surname) {
        return surname.equals(relativeOf.get(entity));
    }

    /** The most prominent last. */
    Comparator<Entity> order() {
        return Comparator.<Entity, Boolean>comparing(bare::contains)
                .thenComparing(entity -> !relativeOf.containsKey(entity))
                .thenComparing(seen::contains)
                .thenComparing(entity -> mentions.getOrDefault(entity, 0))
                .thenComparing(entity -> -first.getOrDefault(entity, Integer.MAX_VALUE));
    }
}
