package io.newsgraph.graph;

import io.newsgraph.knowledge.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows that write the relations that one article supports. */
final class RelationRows {

    private RelationRows() {}

    /** One row per relation, in the order of the ids. */
    static List<Map<String, @Nullable Object>> of(Findings findings, List<Claim> claims) {
        var keys = new LinkedHashMap<String, RelationKey>();
        var supporting = new TreeMap<String, List<Claim>>();
        for (var claim : claims) {
            for (var relation : claim.relations()) {
                keys.putIfAbsent(relation.id(), relation);
                supporting
                        .computeIfAbsent(relation.id(), id -> new ArrayList<>())
                        .add(claim);
            }
        }
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        supporting.forEach((id, all) -> {
            var row = Support.row(findings.article(), all.stream());
            row.put("id", id);
            row.put("properties", properties(Objects.requireNonNull(keys.get(id))));
            row.put(
                    "values",
                    all.stream()
                            .map(Claim::value)
                            .filter(Objects::nonNull)
                            .distinct()
                            .toList());
            rows.add(row);
        });
        return rows;
    }

    private static Map<String, @Nullable Object> properties(RelationKey relation) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("type", relation.type());
        properties.put("subject", relation.subject().value());
        properties.put(
                "object", relation.object() == null ? null : relation.object().value());
        properties.put(
                "quadClass",
                relation.quadClass() == null ? null : relation.quadClass().name());
        return properties;
    }
}
