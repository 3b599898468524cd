package io.newsgraph.extraction.relation;

import io.newsgraph.extraction.clause.WordClasses;
import io.newsgraph.knowledge.RelationStatus;
import io.newsgraph.knowledge.RelationType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The rules of {@code rules/relations.yml}, found by the words they speak on. */
final class RelationRules {

    /** The word that stands for every noun of {@code lexicon/professions.txt}. */
    static final String PROFESSION = "@profession";

    private final WordClasses classes;
    private final List<RelationRule> rules = new ArrayList<>();
    private final List<RelationRule> phrases = new ArrayList<>();
    private final Map<String, List<RelationRule>> byWord = new HashMap<>();

    private RelationRules(WordClasses classes) {
        this.classes = classes;
    }

    static RelationRules load(WordClasses classes) {
        var loaded = new RelationRules(classes);
        try (var in = RelationRules.class.getResourceAsStream("/rules/relations.yml")) {
            List<Map<String, Object>> entries = new Yaml().load(Objects.requireNonNull(in));
            entries.forEach(entry -> loaded.add(loaded.rule(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    private void add(RelationRule rule) {
        rules.add(rule);
        if (rule.phrase() != null) {
            phrases.add(rule);
        }
        for (var word : rule.words()) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
        }
    }

    private RelationRule rule(Map<String, Object> entry) {
        return new RelationRule(
                "relation." + text(entry, "rule"),
                RelationType.valueOf(text(entry, "type")),
                expanded(words(entry.get("words"))),
                entry.containsKey("phrase") ? Phrase.of(text(entry, "phrase"), this::expanded) : null,
                words(entry.get("subject")),
                Set.copyOf(words(entry.get("of"))),
                words(entry.get("object")),
                Set.copyOf(words(entry.get("to"))),
                words(entry.get("without")),
                entry.containsKey("status") ? RelationStatus.valueOf(text(entry, "status")) : RelationStatus.ASSERTED,
                entry.containsKey("dates")
                        ? RelationRule.Dates.valueOf(text(entry, "dates"))
                        : RelationRule.Dates.WITHIN,
                entry.get("value") instanceof String value ? value : null,
                Boolean.TRUE.equals(entry.get("every")),
                entry.get("confidence") instanceof Number number ? number.doubleValue() : 0.75,
                list(entry.get("example")),
                list(entry.get("counter")));
    }

    /** The words themselves; "@staff" stands for the words of the class "staff". */
    private Set<String> expanded(List<String> words) {
        var all = new LinkedHashSet<String>();
        for (var word : words) {
            if (word.startsWith("@") && !word.equals(PROFESSION)) {
                all.addAll(classes.words(word.substring(1)));
            } else {
                all.add(word);
            }
        }
        return all;
    }

    private static String text(Map<String, Object> entry, String field) {
        return Objects.requireNonNull(entry.get(field), () -> "a rule lacks " + field + ": " + entry)
                .toString();
    }

    private static List<String> words(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString().strip().split("\\s+"));
    }

    private static List<String> list(@Nullable Object value) {
        return value instanceof List<?> several
                ? several.stream().map(Object::toString).toList()
                : value == null ? List.of() : List.of(value.toString());
    }

    List<RelationRule> all() {
        return rules;
    }

    /** The rules with a phrase. */
    List<RelationRule> phrases() {
        return phrases;
    }

    /** The rules that speak on a word; on two, joined by "_", such as "parent_company". */
    List<RelationRule> on(String lemma) {
        return byWord.getOrDefault(lemma, List.of());
    }
}
