package io.newsgraph.extraction.relation;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The rules of {@code rules/relations.yml}, found by the words they speak on. */
final class RelationRules {

    private final List<RelationRule> rules = new ArrayList<>();
    private final Map<String, List<RelationRule>> byWord = new HashMap<>();

    private RelationRules() {}

    static RelationRules load() {
        var loaded = new RelationRules();
        try (var in = RelationRules.class.getResourceAsStream("/rules/relations.yml")) {
            List<Map<String, Object>> entries = new Yaml().load(Objects.requireNonNull(in));
            entries.forEach(entry -> loaded.add(rule(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    private void add(RelationRule rule) {
        rules.add(rule);
        rule.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rule));
    }

    private static RelationRule rule(Map<String, Object> entry) {
        var type = RelationType.valueOf(text(entry, "type"));
        return new RelationRule(
                "relation." + text(entry, "rule"),
                type,
                Set.copyOf(words(entry.get("words"))),
                words(entry.get("subject")),
                kinds(entry.get("of")),
                words(entry.get("object")),
                kinds(entry.get("to")),
                entry.containsKey("status") ? RelationStatus.valueOf(text(entry, "status")) : RelationStatus.ASSERTED,
                entry.get("confidence") instanceof Number number ? number.doubleValue() : 0.75,
                list(entry.get("example")),
                list(entry.get("counter")));
    }

    private static String text(Map<String, Object> entry, String field) {
        return Objects.requireNonNull(entry.get(field), () -> "a rule lacks " + field + ": " + entry)
                .toString();
    }

    private static List<String> words(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString().strip().split("\\s+"));
    }

    private static Set<ActorType> kinds(@Nullable Object value) {
        return words(value).stream().map(ActorType::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> list(@Nullable Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).toList()
                : value == null ? List.of() : List.of(value.toString());
    }

    List<RelationRule> all() {
        return rules;
    }

    List<RelationRule> on(String lemma) {
        return byWord.getOrDefault(lemma, List.of());
    }
}
