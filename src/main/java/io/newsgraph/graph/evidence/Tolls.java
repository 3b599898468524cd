package io.newsgraph.graph.evidence;

import io.newsgraph.graph.Row;
import io.newsgraph.knowledge.Count;
import io.newsgraph.knowledge.Toll;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Tolls as properties of claims: the least number under its name, the most beside it where the text bounds it. */
final class Tolls {

    private Tolls() {}

    static Map<String, @Nullable Object> properties(Toll toll) {
        var properties = Row.of();
        put(properties, "killed", toll.killed());
        put(properties, "wounded", toll.wounded());
        put(properties, "detained", toll.detained());
        put(properties, "abducted", toll.abducted());
        return properties;
    }

    static @Nullable Toll read(Value node) {
        var toll = new Toll(
                count(node, "killed"), count(node, "wounded"), count(node, "detained"), count(node, "abducted"));
        return toll.equals(new Toll(null, null, null, null)) ? null : toll;
    }

    private static void put(Map<String, @Nullable Object> properties, String name, @Nullable Count count) {
        if (count != null) {
            properties.put(name, count.least());
            properties.put(name + "AtMost", count.most());
        }
    }

    private static @Nullable Count count(Value node, String name) {
        if (node.get(name).isNull()) {
            return null;
        }
        var most = node.get(name + "AtMost");
        return new Count(node.get(name).asInt(), most.isNull() ? null : most.asInt());
    }
}
