package io.newsgraph.export;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Reads what the driver gives as texts: times in UTC, lists in one text. */
final class Texts {

    private Texts() {}

    static @Nullable String of(Value line, String name) {
        return of(line.get(name));
    }

    private static @Nullable String of(Value value) {
        if (value.isNull()) {
            return null;
        }
        var object = value.asObject();
        if (object instanceof ZonedDateTime time) {
            return time.toInstant().toString();
        }
        return object instanceof List<?> ? String.join("; ", value.asList(Value::asString)) : object.toString();
    }
}
