package io.newsgraph.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody asked for a name that does not exist. The message suggests what may be meant. */
public final class UnknownName extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** How many names can be listed in a sentence. */
    private static final int FEW = 60;

    private static final int SHORTEST_BEGINNING = 3;

    private final String kind;
    private final String given;
    private final @Nullable String nearest;
    private final @Nullable String parameter;

    private UnknownName(String kind, String given, @Nullable String nearest, String hint) {
        super("there is no " + kind + " \"" + given + "\"" + hint);
        this.kind = kind;
        this.given = given;
        this.nearest = nearest;
        this.parameter = null;
    }

    private UnknownName(UnknownName unknown, String parameter) {
        super(unknown.getMessage(), unknown);
        this.kind = unknown.kind;
        this.given = unknown.given;
        this.nearest = unknown.nearest;
        this.parameter = parameter;
    }

    /** The same, given in a parameter. */
    public UnknownName in(String parameter) {
        return new UnknownName(this, parameter);
    }

    /** What to say when a name of some kind is none of the valid ones: the nearest that may be meant, or all if they are few. */
    public static UnknownName among(String kind, String given, Collection<String> valid) {
        var nearest = nearest(given, valid.stream().filter(name -> isNear(given, name)));
        if (nearest == null && !valid.isEmpty() && valid.size() <= FEW) {
            return new UnknownName(kind, given, null, "; it should be one of " + String.join(", ", valid));
        }
        return new UnknownName(kind, given, nearest, hint(nearest));
    }

    /** What to say when a search has found names that resemble the one that is none, however they are spelt. */
    public static UnknownName resembling(String kind, String given, Collection<String> found) {
        var nearest = nearest(given, found.stream());
        return new UnknownName(kind, given, nearest, hint(nearest));
    }

    private static @Nullable String nearest(String given, Stream<String> names) {
        return names.min(Comparator.comparing((String name) -> !name.startsWith(given))
                        .thenComparingInt(name -> EditDistance.between(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** Whether somebody may have meant a name: one who has typed its beginning, or mistyped a third of what was typed. */
    private static boolean isNear(String given, String name) {
        return given.length() >= SHORTEST_BEGINNING && name.startsWith(given)
                || EditDistance.between(given, name) <= (given.length() + 1) / 3;
    }

    private static String hint(@Nullable String nearest) {
        return nearest == null ? "" : "; did you mean \"" + nearest + "\"?";
    }

    /** What was asked for: a query, a parameter, a relation type, an actor. */
    public String kind() {
        return kind;
    }

    /** The name as it was given. */
    public String given() {
        return given;
    }

    /** The parameter in which it was given, if that has been said. */
    public Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }

    /** The valid name that is probably meant, if there is one. */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }
}
