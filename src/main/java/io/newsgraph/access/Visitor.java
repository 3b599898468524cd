package io.newsgraph.access;

/**
 * Who asks.
 *
 * @param name the name of the key, or {@code local}
 * @param role what the visitor may do
 */
public record Visitor(String name, Role role) {

    /** Whoever uses commands, or a server without keys that only this machine reaches. */
    public static final Visitor LOCAL = new Visitor("local", Role.ADMIN);
}
