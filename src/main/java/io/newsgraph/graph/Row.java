package io.newsgraph.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the maps that Cypher statements take as rows; other than with {@link Map#of}, values may be absent. */
public final class Row {

    private Row() {}

    /** A map of the names and values that follow one another. */
    public static Map<String, @Nullable Object> of(@Nullable Object... namesAndValues) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            row.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return row;
    }
}
