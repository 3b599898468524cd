package io.newsgraph.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since and until when a relation held.
 *
 * @param start first day, if the text says so
 * @param end last day, if the text says so
 */
public record Held(@Nullable LocalDate start, @Nullable LocalDate end) {

    /** Nothing is said about when it held. */
    public static final Held UNSAID = new Held(null, null);
}
