package io.newsgraph.comparison;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A statement as a line that sorts by what is compared of it.
 *
 * @param line meaning, place and words as JSON, each behind a tab, which JSON itself writes differently
 */
record Entry(String line) {

    private static final String GAP = "\t";
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    static Entry of(Statement statement) {
        var json = JsonMapper.shared();
        return new Entry(String.join(
                GAP,
                List.of(
                        json.writeValueAsString(statement.meaning()),
                        json.writeValueAsString(statement.place()),
                        json.writeValueAsString(statement.words()))));
    }

    Statement statement(JsonMapper json) {
        var parts = line.split(GAP, -1);
        return new Statement(
                json.readValue(parts[0], MAP), json.readValue(parts[1], MAP), json.readValue(parts[2], MAP));
    }

    /** The order by meaning and place; what is not there comes last. */
    static int compare(@Nullable Entry one, @Nullable Entry other) {
        if (one == null || other == null) {
            return one == null ? 1 : -1;
        }
        return one.compared().compareTo(other.compared());
    }

    private String compared() {
        return line.substring(0, line.lastIndexOf(GAP));
    }
}
