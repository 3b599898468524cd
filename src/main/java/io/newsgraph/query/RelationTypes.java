package io.newsgraph.query;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.RelationType;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** The types that a relation can have: those of texts that state one, and the verbs of events. */
final class RelationTypes {

    private static final SortedSet<String> ALL = all();

    private RelationTypes() {}

    /** The type as the graph spells it; an {@link UnknownName} when there is none. */
    static String named(String type) {
        var spelled = type.strip().toUpperCase(Locale.ROOT);
        if (!ALL.contains(spelled)) {
            throw UnknownName.among("relation type", type, ALL);
        }
        return spelled;
    }

    private static SortedSet<String> all() {
        var types = new TreeSet<String>();
        Arrays.stream(RelationType.values()).map(Enum::name).forEach(types::add);
        for (var event : EventType.values()) {
            types.add(event.verb());
            Arrays.stream(EventType.values()).map(event::verb).forEach(types::add);
        }
        return types;
    }
}
