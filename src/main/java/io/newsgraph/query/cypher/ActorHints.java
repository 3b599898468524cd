package io.newsgraph.query.cypher;

import io.newsgraph.query.Actors;
import io.newsgraph.query.FoundActor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whoever got an empty answer which of the actors asked for does not exist. */
final class ActorHints {

    private static final Set<String> NAMING_ACTORS = Set.of(
            "actor", "first", "second", "subject", "object", "one", "other", "of", "organization", "place", "speaker");

    private final Actors actors;

    ActorHints(Actors actors) {
        this.actors = actors;
    }

    /** A sentence for each parameter, in order, whose value is nobody's canonical name; null when there is none. */
    @Nullable
    String about(Collection<String> parameters, Map<String, ?> values) {
        var hints = parameters.stream()
                .filter(NAMING_ACTORS::contains)
                .flatMap(parameter -> about(parameter, values.get(parameter)).stream())
                .collect(Collectors.joining(" "));
        return hints.isEmpty() ? null : hints;
    }

    private Optional<String> about(String parameter, @Nullable Object value) {
        if (!(value instanceof String name)) {
            return Optional.empty();
        }
        var named = actors.listNamed(name);
        if (named.stream().anyMatch(actor -> actor.name().equals(name))) {
            return Optional.empty();
        }
        var nearest = named.isEmpty()
                ? actors.search(name, 1).stream().map(FoundActor::actor).findFirst()
                : Optional.of(named.get(0));
        return Optional.of("No actor has the name \"" + name + "\" (" + parameter + ")"
                + nearest.map(actor -> "; did you mean \"" + actor.name() + "\"?")
                        .orElse("."));
    }
}
