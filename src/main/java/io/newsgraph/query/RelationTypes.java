package io.newsgraph.query;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.knowledge.RelationType;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types that a relation can have: those of texts that state one, and the verbs of events. */
public final class RelationTypes {

    private static final SortedSet<String> ALL = spelled();
    private static final SortedMap<String, Collection<String>> FAMILIES = families();

    private RelationTypes() {}

    /** The types that some words name, as the graph spells them; an {@link UnknownName} for a word that names none. */
    static List<String> named(Collection<String> words) {
        return words.stream()
                .flatMap(word -> named(word).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** All of them. */
    public static List<String> all() {
        return List.copyOf(ALL);
    }

    private static Collection<String> named(String word) {
        var spelled = word.strip().toUpperCase(Locale.ROOT);
        if (ALL.contains(spelled)) {
            return List.of(spelled);
        }
        var family = FAMILIES.get(spelled);
        if (family == null) {
            var valid = new TreeSet<>(ALL);
            valid.addAll(FAMILIES.keySet());
            throw UnknownName.among("relation type", word, valid);
        }
        return family;
    }

    /** The families that analysts ask for: those of the events, and two of what texts state. */
    private static SortedMap<String, Collection<String>> families() {
        var families = new TreeMap<String, Collection<String>>();
        families.put("OFFICE", List.of("HOLDS_OFFICE", "CEO_OF", "EMPLOYED_BY"));
        families.put("MEMBERSHIP", List.of("MEMBER_OF", "PARTY_MEMBER_OF", "ALLIED_WITH", "PART_OF", "SUBSIDIARY_OF"));
        for (var event : EventType.values()) {
            var isCooperation = event.quadClass() == QuadClass.VERBAL_COOPERATION
                    || event.quadClass() == QuadClass.MATERIAL_COOPERATION;
            for (var family : List.of(
                    isCooperation ? "COOPERATION" : "CONFLICT",
                    event.quadClass().name())) {
                var verbs = families.computeIfAbsent(family, name -> new TreeSet<>());
                Arrays.stream(EventType.values()).map(event::verb).forEach(verbs::add);
            }
        }
        return families;
    }

    private static SortedSet<String> spelled() {
        var types = new TreeSet<String>();
        Arrays.stream(RelationType.values()).map(Enum::name).forEach(types::add);
        for (var event : EventType.values()) {
            types.add(event.verb());
            Arrays.stream(EventType.values()).map(event::verb).forEach(types::add);
        }
        return types;
    }
}
