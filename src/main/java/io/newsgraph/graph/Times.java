package io.newsgraph.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Turns moments into what Neo4j keeps, which is UTC, and back; what is unknown stays so. */
public final class Times {

    private Times() {}

    /** A moment as the graph keeps it. */
    public static @Nullable ZonedDateTime of(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZoneOffset.UTC);
    }

    /** A moment that the graph has kept. */
    public static @Nullable Instant read(Value value) {
        return value.isNull() ? null : value.asZonedDateTime().toInstant();
    }
}
