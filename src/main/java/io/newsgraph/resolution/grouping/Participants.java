package io.newsgraph.resolution.grouping;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.lexicon.StateOrgans;
import io.newsgraph.resolution.NameSlug;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who takes part in an event, as far as that tells events apart: for the forces and offices of a state the state, since one
 * report has "Russia" where another has "Russian forces".
 *
 * @param sources who did it
 * @param targets to whom
 */
record Participants(List<ActorId> sources, List<ActorId> targets) {

    private static final Set<ActorType> ORGANS = EnumSet.of(ActorType.GROUP, ActorType.ORGANIZATION);

    /** Those of a statement. Where both sides would be one state, as in a coup, they stay what they are. */
    static Participants of(EventStatement statement, Findings findings) {
        var sources = states(statement.sources(), findings);
        var targets = states(statement.targets(), findings);
        return Collections.disjoint(sources, targets)
                ? new Participants(sources, targets)
                : new Participants(statement.sources(), statement.targets());
    }

    private static List<ActorId> states(List<ActorId> actors, Findings findings) {
        return actors.stream()
                .map(id -> findings.actors().stream()
                        .filter(actor -> actor.id().equals(id))
                        .findFirst()
                        .flatMap(Participants::state)
                        .orElse(id))
                .distinct()
                .toList();
    }

    private static Optional<ActorId> state(Actor actor) {
        var country = actor.country();
        return country == null || !ORGANS.contains(actor.type())
                ? Optional.empty()
                : StateOrgans.shared()
                        .state(actor.name(), country)
                        .map(name -> new ActorId("country-" + NameSlug.of(name)));
    }
}
