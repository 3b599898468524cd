package io.newsgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody asked for a name that does not exist. The message suggests the nearest one that does. */
public final class UnknownName extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String kind;
    private final String given;
    private final @Nullable String nearest;

    private UnknownName(String kind, String given, @Nullable String nearest) {
        super("there is no " + kind + " \"" + given + "\""
                + (nearest == null ? "" : "; did you mean \"" + nearest + "\"?"));
        this.kind = kind;
        this.given = given;
        this.nearest = nearest;
    }

    /** What to say when a name of some kind is none of the valid ones. */
    public static UnknownName among(String kind, String given, Collection<String> valid) {
        var nearest = valid.stream()
                .min(Comparator.comparing((String name) -> !name.startsWith(given))
                        .thenComparingInt(name -> EditDistance.between(given, name))
                        .thenComparing(Comparator.naturalOrder()));
        return new UnknownName(kind, given, nearest.orElse(null));
    }

    /** What was asked for: a query, a parameter, a relation type, an actor. */
    public String kind() {
        return kind;
    }

    /** The name as it was given. */
    public String given() {
        return given;
    }

    /** The valid name that resembles it most, if there is any valid name. */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }
}
