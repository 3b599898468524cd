package io.newsgraph.graph.identity;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.resolution.identity.Doubt;
import io.newsgraph.resolution.identity.Identity;
import io.newsgraph.resolution.identity.Profile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * The profiles that are decided together, as the graph holds them.
 *
 * @param bearers by the ids of their profiles
 * @param doubts who of them may be one
 */
record Block(Map<String, Bearer> bearers, Set<Doubt> doubts) {

    /** The score of a name in one article that has just got a profile of its own. */
    private static final double UNTOLD = -1;

    /** Copies both. */
    Block {
        bearers = Map.copyOf(bearers);
        doubts = Set.copyOf(doubts);
    }

    /**
     * A profile, and whom it is taken for.
     *
     * @param identity absent as long as that is not decided
     */
    record Bearer(Profile profile, @Nullable Identity identity) {

        static Bearer of(Value node) {
            var actor = node.get("actor").asString(null);
            return new Bearer(
                    Profiles.read(node),
                    actor == null
                            ? null
                            : new Identity(
                                    new ActorId(actor),
                                    node.get("score").asDouble(UNTOLD),
                                    node.get("reason").asString("")));
        }
    }

    /** The bearers after some profiles have come and others have gone. */
    Map<String, Bearer> after(Collection<Profile> come, Collection<String> gone) {
        var changed = new HashMap<>(bearers);
        come.forEach(profile -> changed.put(profile.id(), new Bearer(profile, null)));
        changed.keySet().removeAll(gone);
        return changed;
    }
}
