package io.newsgraph.web.reconcile;

import io.newsgraph.query.reconcile.ActorProperty;
import io.newsgraph.query.reconcile.Reconciler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What is known of some actors.
 *
 * @param meta the properties asked for
 * @param rows for each id and property its values, each as {@code {"str": ...}} or {@code {"int": ...}}
 */
record Extension(List<Column> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {

    /** Answers what is asked in JSON; an {@link IllegalArgumentException} says what is wrong with that. */
    static Extension answer(String json, Reconciler reconciler) {
        var query = JsonText.object("extend", json);
        var ids = list(query, "ids").valueStream().map(JsonNode::asString).toList();
        var properties = list(query, "properties")
                .valueStream()
                .map(property -> ActorProperty.withId(property.path("id").asString("")))
                .distinct()
                .toList();
        var rows = new LinkedHashMap<String, Map<String, List<Map<String, Object>>>>();
        reconciler.extend(ids, properties).forEach((id, values) -> rows.put(id, row(values)));
        return new Extension(properties.stream().map(Column::of).toList(), rows);
    }

    private static JsonNode list(JsonNode query, String name) {
        var list = query.path(name);
        if (!list.isArray()) {
            throw new IllegalArgumentException("extend must hold a list of " + name);
        }
        return list;
    }

    private static Map<String, List<Map<String, Object>>> row(Map<ActorProperty, List<?>> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().id(),
                        entry -> entry.getValue().stream().map(Extension::value).toList(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, Object> value(Object value) {
        return Map.of(value instanceof Number ? "int" : "str", value);
    }

    /**
     * A property that was asked for.
     *
     * @param id what programs call it
     * @param name what people call it
     */
    record Column(String id, String name) {

        static Column of(ActorProperty property) {
            return new Column(property.id(), property.id());
        }
    }
}
