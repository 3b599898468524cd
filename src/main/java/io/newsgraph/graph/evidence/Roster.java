package io.newsgraph.graph.evidence;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The actors of one article, numbered from 0 in the order of their first mention. */
public final class Roster {

    private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
    private final Map<ActorId, Integer> numbers = new LinkedHashMap<>();

    Roster(Collection<Actor> all) {
        for (var actor : all) {
            if (actors.putIfAbsent(actor.id(), actor) == null) {
                numbers.put(actor.id(), numbers.size());
            }
        }
    }

    /** All of them, in order. */
    public List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    /** The number of one that is listed. */
    public int number(ActorId actor) {
        return Objects.requireNonNull(numbers.get(actor), actor.value());
    }

    @Nullable
    Integer numberIfAny(@Nullable ActorId actor) {
        return actor == null ? null : number(actor);
    }

    List<Integer> numbers(Collection<ActorId> some) {
        return some.stream().map(this::number).distinct().sorted().toList();
    }
}
