package io.newsgraph.query;

import java.util.List;
import java.util.stream.Collectors;

/** Somebody meant one actor by a name that several have. The message lists them. */
public final class AmbiguousName extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<ActorReference> candidates;

    AmbiguousName(String given, List<ActorReference> candidates) {
        super("several actors are called \"" + given + "\": say which by its id, "
                + candidates.stream().map(AmbiguousName::inWords).collect(Collectors.joining(" or ")));
        this.candidates = List.copyOf(candidates);
    }

    /** Whom the name may mean, most prominent first. */
    public List<ActorReference> candidates() {
        return candidates;
    }

    private static String inWords(ActorReference actor) {
        return actor.id() + " (" + actor.name() + ")";
    }
}
