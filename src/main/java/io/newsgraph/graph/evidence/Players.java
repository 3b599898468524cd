package io.newsgraph.graph.evidence;

import io.newsgraph.knowledge.ActorId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Whom the numbers and names of one article stand for in the graph. */
public final class Players {

    private final Map<Integer, ActorId> byNumber = new HashMap<>();
    private final Map<ActorId, ActorId> byName = new HashMap<>();
    private final Set<ActorId> local = new HashSet<>();

    /**
     * One of them.
     *
     * @param number its number in the article
     * @param name the id that follows from its name in the article
     * @param actor the actor of the graph that it is taken for
     * @param isLocal whether it is known in this article only
     */
    public record Player(int number, ActorId name, ActorId actor, boolean isLocal) {}

    /** All of an article. */
    public Players(Collection<Player> players) {
        for (var player : players) {
            byNumber.put(player.number(), player.actor());
            byName.put(player.name(), player.actor());
            if (player.isLocal()) {
                local.add(player.actor());
            }
        }
    }

    /** Who has the number. */
    public ActorId actor(int number) {
        return Objects.requireNonNull(byNumber.get(number), () -> "no actor has the number " + number);
    }

    /** Who is meant by an id as the article gives it; a country that acts through its forces it may not even name. */
    public ActorId named(ActorId name) {
        return byName.getOrDefault(name, name);
    }

    /** Whether an actor of the graph is known in this article only. */
    public boolean isLocal(ActorId actor) {
        return local.contains(actor);
    }
}
