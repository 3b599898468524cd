package io.newsgraph.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody may do; each may also do what those before it may. */
public enum Role {
    /** Asks. */
    READER,
    /** Loads and withdraws articles. */
    LOADER,
    /** Judges who is who. */
    CURATOR,
    /** Everything, open Cypher included. */
    ADMIN;

    /** Whether this role may do what another may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    /** The role that a person names; another word is an {@link IllegalArgumentException} that lists them. */
    public static Role named(String word) {
        return Arrays.stream(values())
                .filter(role -> role.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + word + "\" is no role; it must be one of "
                        + Arrays.stream(values()).map(Role::toString).collect(Collectors.joining(", "))));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
