package io.newsgraph.mcp;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a tool can be told.
 *
 * @param name its name
 * @param kind what kind of value it is
 * @param required whether it cannot be left out
 * @param description what it means, for an agent
 */
record Argument(String name, Kind kind, boolean required, String description) {

    enum Kind {
        TEXT("string", "a text"),
        DAY("string", "a day such as 2024-12-31"),
        NUMBER("integer", "a whole number"),
        TRUTH("boolean", "true or false"),
        OBJECT("object", "an object");

        private final String schemaType;
        private final String inWords;

        Kind(String schemaType, String inWords) {
            this.schemaType = schemaType;
            this.inWords = inWords;
        }

        String inWords() {
            return inWords;
        }
    }

    static Argument required(String name, String description) {
        return new Argument(name, Kind.TEXT, true, description);
    }

    static Argument optional(String name, Kind kind, String description) {
        return new Argument(name, kind, false, description);
    }

    /** As JSON Schema describes it. */
    Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", kind.schemaType);
        if (kind == Kind.DAY) {
            schema.put("format", "date");
        }
        schema.put("description", description);
        return schema;
    }
}
