package io.newsgraph.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gathers fields of a line in an order of its own; what is absent, null or empty stays away. */
final class Fields {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    static Fields of(String name, String value) {
        return new Fields().with(name, value);
    }

    Fields with(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            fields.put(name, value);
        }
        return this;
    }

    Fields with(String name, List<String> values) {
        if (!values.isEmpty()) {
            fields.put(name, values.stream().sorted().toList());
        }
        return this;
    }

    Fields with(String name, JsonNode value) {
        if (value.isArray()) {
            return with(name, value.valueStream().map(JsonNode::asString).toList());
        } else if (value.isIntegralNumber()) {
            fields.put(name, value.asInt());
            return this;
        }
        return with(name, value.asString(""));
    }

    Map<String, @Nullable Object> map() {
        return fields;
    }
}
