package io.newsgraph.query.cypher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Point;
import org.neo4j.driver.types.Relationship;

/**
 * Turns the driver's values into plain Java values that anybody can print: a node into a map of its labels and properties, a
 * relationship into one of its type and properties, a path into a list of nodes and the relationships between them.
 */
final class Plain {

    private Plain() {}

    static @Nullable Object of(Value value) {
        return plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Node node) {
            return entity(
                    node,
                    "labels",
                    StreamSupport.stream(node.labels().spliterator(), false)
                            .sorted()
                            .toList());
        }
        if (value instanceof Relationship relationship) {
            return entity(relationship, "relationship", relationship.type());
        }
        if (value instanceof Path path) {
            return path(path);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Plain::plain).collect(Collectors.toCollection(ArrayList::new));
        }
        if (value instanceof Map<?, ?> map) {
            var plain = new LinkedHashMap<String, @Nullable Object>();
            map.forEach((key, element) -> plain.put(key.toString(), plain(element)));
            return plain;
        }
        if (value instanceof Point point) {
            return point(point);
        }
        return value instanceof IsoDuration ? value.toString() : value;
    }

    private static Map<String, @Nullable Object> point(Point point) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put("srid", point.srid());
        plain.put("x", point.x());
        plain.put("y", point.y());
        if (!Double.isNaN(point.z())) {
            plain.put("z", point.z());
        }
        return plain;
    }

    private static Map<String, @Nullable Object> entity(Entity entity, String kind, Object name) {
        var plain = new LinkedHashMap<String, @Nullable Object>();
        plain.put(kind, name);
        new TreeMap<>(entity.asMap()).forEach((key, value) -> plain.putIfAbsent(key, plain(value)));
        return plain;
    }

    private static List<@Nullable Object> path(Path path) {
        var steps = new ArrayList<@Nullable Object>();
        steps.add(plain(path.start()));
        StreamSupport.stream(path.spliterator(), false).forEach(segment -> {
            steps.add(plain(segment.relationship()));
            steps.add(plain(segment.end()));
        });
        return steps;
    }
}
