package io.newsgraph.mcp;

import io.newsgraph.query.ActorSummary;
import io.newsgraph.query.Actors;
import io.newsgraph.query.UnknownName;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the one actor that an agent means. */
final class NamedActors {

    private static final int SUGGESTIONS = 3;

    private final Actors actors;

    NamedActors(Actors actors) {
        this.actors = actors;
    }

    /** The actor with an id, name or alias; an {@link IllegalArgumentException} names the nearest or lists the candidates. */
    ActorSummary get(String idNameOrAlias) {
        try {
            return actors.get(idNameOrAlias);
        } catch (UnknownName unknown) {
            throw new IllegalArgumentException(
                    "no actor is called \"" + idNameOrAlias + "\""
                            + suggestions(actors.search(idNameOrAlias, SUGGESTIONS).stream()
                                    .map(found -> found.actor().name())
                                    .toList())
                            + "; find_actors finds names",
                    unknown);
        }
    }

    private static String suggestions(List<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream()
                        .map(name -> '"' + name + '"')
                        .collect(Collectors.joining(", ", "; nearest names: ", ""));
    }
}
