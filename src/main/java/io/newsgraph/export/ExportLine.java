package io.newsgraph.export;

import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One thing of the graph as one line of JSON: its kind, its id, then whatever it holds in the order of the names. */
final class ExportLine {

    /** What depends on when and where something was written, and not on what it says. */
    private static final Set<String> OF_ONE_RUN = Set.of("loaded", "drawnAs");

    /** An article line has every field, null when unknown; elsewhere, what is absent is absent. */
    private static final String WITH_EVERY_FIELD = "article";

    private static final JsonMapper JSON = JsonMapper.shared();

    private ExportLine() {}

    static String of(String kind, Map<String, @Nullable Object> properties) {
        var sorted = new TreeMap<>(properties);
        sorted.keySet().removeAll(OF_ONE_RUN);
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("kind", kind);
        if (sorted.containsKey("id")) {
            line.put("id", sorted.remove("id"));
        }
        sorted.forEach((name, value) -> {
            if (value != null || kind.equals(WITH_EVERY_FIELD)) {
                line.put(name, plain(value));
            }
        });
        return JSON.writeValueAsString(line);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ExportLine::plain).toList();
        } else if (value instanceof Map<?, ?> map) {
            var plain = new TreeMap<String, @Nullable Object>();
            map.forEach((name, held) -> plain.put(String.valueOf(name), plain(held)));
            return plain;
        } else if (value instanceof ZonedDateTime time) {
            return time.toInstant().toString();
        }
        return value instanceof TemporalAccessor ? value.toString() : value;
    }
}
