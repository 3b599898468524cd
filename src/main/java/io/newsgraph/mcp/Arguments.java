package io.newsgraph.mcp;

import io.newsgraph.query.UnknownName;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tool was told; an {@link IllegalArgumentException} says what is wrong with it and what would be right. */
final class Arguments {

    private final Map<String, Object> given;

    private Arguments(Map<String, Object> given) {
        this.given = given;
    }

    /** Checks that nothing is missing and nothing is unknown. */
    static Arguments of(List<Argument> known, @Nullable Map<String, Object> given) {
        var arguments = new Arguments(given == null ? Map.of() : given);
        var names = known.stream().map(Argument::name).toList();
        for (var name : arguments.given.keySet()) {
            if (!names.contains(name)) {
                throw UnknownName.among("argument", name, names);
            }
        }
        for (var argument : known) {
            if (argument.required() && arguments.optional(argument.name()) == null) {
                throw new IllegalArgumentException(argument.name() + " is missing: " + argument.description());
            }
        }
        return arguments;
    }

    String text(String name) {
        var value = optional(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /** A text; null when it is not given or blank. */
    @Nullable
    String optional(String name) {
        var value = given.get(name);
        if (value != null && !(value instanceof String)) {
            throw wrong(name, Argument.Kind.TEXT, value);
        }
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    /** A whole number from 1 to a highest one. */
    int number(String name, int usual, int most) {
        var value = given.get(name);
        if (value == null) {
            return usual;
        }
        if (!(value instanceof Integer number) || number < 1 || number > most) {
            throw new IllegalArgumentException(name + " must be a whole number from 1 to " + most + ", not " + value);
        }
        return number;
    }

    boolean truth(String name) {
        var value = given.get(name);
        if (value != null && !(value instanceof Boolean)) {
            throw wrong(name, Argument.Kind.TRUTH, value);
        }
        return Boolean.TRUE.equals(value);
    }

    @Nullable
    LocalDate day(String name) {
        var value = optional(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong(name, Argument.Kind.DAY, value);
        }
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> values(String name) {
        var value = given.get(name);
        if (value != null && !(value instanceof Map)) {
            throw wrong(name, Argument.Kind.OBJECT, value);
        }
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    private static IllegalArgumentException wrong(String name, Argument.Kind kind, @Nullable Object value) {
        return new IllegalArgumentException(name + " must be " + kind.inWords() + ", not " + value);
    }
}
