package io.newsgraph.extraction.clause;

import java.util.ArrayList;
import java.util.List;

/** The roles around one predicate and the words found in them so far. */
final class Frame {

    private final List<Argument> arguments = new ArrayList<>();

    /** Puts a word in a role; a word without a role takes no part. */
    void add(String role, int token) {
        if (!role.isEmpty()) {
            arguments.add(new Argument(role, token));
        }
    }

    boolean has(String role) {
        return arguments.stream().anyMatch(argument -> argument.role().equals(role));
    }

    /** The words in a role, nearest first. */
    List<Integer> in(String role) {
        return arguments.stream()
                .filter(argument -> argument.role().equals(role))
                .map(Argument::token)
                .toList();
    }

    /** The words in the first of the roles that has any. */
    List<Integer> inFirst(List<String> roles) {
        return roles.stream()
                .map(this::in)
                .filter(tokens -> !tokens.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** All that was found, which the caller may add to. */
    List<Argument> arguments() {
        return arguments;
    }
}
