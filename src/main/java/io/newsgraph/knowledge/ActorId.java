package io.newsgraph.knowledge;

/**
 * newsgraph's own stable name of an actor, such as {@code person-antony-blinken}.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record ActorId(String value) implements Comparable<ActorId> {

    /** Rejects a blank value with an {@link IllegalArgumentException}. */
    public ActorId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an actor id must not be blank");
        }
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }
}
