package io.newsgraph.extraction.mention;

import io.newsgraph.knowledge.ActorType;
import java.util.EnumMap;
import java.util.Map;

/** How much speaks for each kind that the bearer of a name can be of. */
final class TypeScores {

    private final Map<ActorType, Integer> scores = new EnumMap<>(ActorType.class);

    void add(ActorType type, int score) {
        scores.merge(type, score, Integer::sum);
    }

    void add(TypeScores others) {
        others.scores.forEach(this::add);
    }

    int of(ActorType type) {
        return scores.getOrDefault(type, 0);
    }

    /** The kind that most speaks for; the given one unless another has more. */
    ActorType best(ActorType given) {
        var best = given;
        for (var type : scores.keySet()) {
            if (of(type) > of(best)) {
                best = type;
            }
        }
        return best;
    }
}
