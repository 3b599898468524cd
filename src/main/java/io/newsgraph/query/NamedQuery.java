package io.newsgraph.query;

import java.util.List;

/**
 * A question that has a name and a file of its own.
 *
 * @param name its name, such as {@code who-met-whom}
 * @param description what it answers
 * @param parameters what it can be asked with, in order
 */
public record NamedQuery(String name, String description, List<Parameter> parameters) {

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
