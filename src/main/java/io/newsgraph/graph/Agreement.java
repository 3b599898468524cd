package io.newsgraph.graph;

import io.newsgraph.knowledge.Actor;
import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.ActorMention;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.RelationStatement;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that findings agree with themselves, so that nothing gets lost silently on the way in. */
final class Agreement {

    private Agreement() {}

    /** Throws an {@link IllegalArgumentException} that names an actor which is referred to but not listed. */
    static void check(Findings findings) {
        var listed = findings.actors().stream().map(Actor::id).collect(Collectors.toSet());
        Stream.of(
                        findings.mentions().stream().map(ActorMention::actor),
                        findings.events().stream().flatMap(Agreement::actorsOf),
                        findings.relations().stream().flatMap(Agreement::actorsOf))
                .flatMap(actors -> actors)
                .filter(actor -> !listed.contains(actor))
                .findFirst()
                .ifPresent(actor -> {
                    throw new IllegalArgumentException("the findings of article "
                            + findings.article().id().value() + " refer to " + actor.value()
                            + ", which is not among their actors");
                });
    }

    private static Stream<ActorId> actorsOf(EventStatement event) {
        return Stream.of(
                        event.sources().stream(),
                        event.targets().stream(),
                        Stream.of(event.location(), event.attributedTo()))
                .flatMap(actors -> actors)
                .filter(Objects::nonNull);
    }

    private static Stream<ActorId> actorsOf(RelationStatement relation) {
        return Stream.of(relation.subject(), relation.object(), relation.attributedTo())
                .filter(Objects::nonNull);
    }
}
