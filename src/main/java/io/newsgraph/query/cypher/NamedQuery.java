package io.newsgraph.query.cypher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question that has a name and a file of its own.
 *
 * @param name its name, such as {@code who-met-whom}
 * @param description what it answers; absent if its file does not say
 * @param parameters what it can be asked with, in order
 * @param own whether it comes from the user's own folder
 * @param problem why it cannot be asked, if it cannot
 */
public record NamedQuery(
        String name,
        @Nullable String description,
        List<Parameter> parameters,
        boolean own,
        @Nullable String problem) {

    /** Copies the parameters. */
    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter of a query.
     *
     * @param name its name
     * @param type what kind of value it takes
     * @param defaultValue the value it has when none is given
     */
    public record Parameter(String name, ParameterType type, Object defaultValue) {}
}
