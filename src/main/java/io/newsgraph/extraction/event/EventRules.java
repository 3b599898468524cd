package io.newsgraph.extraction.event;

import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The rules of {@code rules/events}, one file for each of PLOVER's types, found by the words they speak on. */
final class EventRules {

    private static final Set<String> FIELDS = Set.of(
            "rule",
            "mode",
            "verbs",
            "nouns",
            "if",
            "unless",
            "when",
            "source",
            "target",
            "symmetric",
            "alone",
            "confidence",
            "example",
            "counter");

    private static final List<String> VERB_SOURCES = List.of("subject");
    private static final List<String> VERB_TARGETS = List.of(
            "object",
            "recipient",
            "with",
            "against",
            "to",
            "toward",
            "towards",
            "on",
            "at",
            "for",
            "from",
            "between",
            "among");
    private static final List<String> NOUN_SOURCES =
            List.of("subject", "possessor", "by", "modifier", "between", "among", "participant", "from");
    private static final List<String> NOUN_TARGETS = List.of(
            "object",
            "with",
            "against",
            "on",
            "upon",
            "to",
            "toward",
            "towards",
            "of",
            "into",
            "for",
            "over",
            "between",
            "among",
            "modifier");
    private static final List<String> WITHIN = List.of("object", "recipient", "complement", "to", "for", "on");

    /** Behind the roles of a target: whoever stands deeper within them is none. */
    private static final String NO_DEEPER = "no-deeper";

    /** How many words before its verb a modal may stand. */
    private static final int MODAL_REACH = 3;

    private static final double USUAL_CONFIDENCE = 0.7;

    private final List<EventRule> rules = new ArrayList<>();
    private final Map<String, List<EventRule>> byVerb = new HashMap<>();
    private final Map<String, List<EventRule>> byNoun = new HashMap<>();

    /** The modals that rules for every verb ask for; asked of each verb of each sentence. */
    private final Set<String> modals = new HashSet<>();

    private EventRules() {}

    /** Loads all files; an {@link IllegalArgumentException} names a rule that cannot be understood. */
    static EventRules load() {
        var loaded = new EventRules();
        for (var type : EventType.values()) {
            loaded.addFile(type);
        }
        return loaded;
    }

    private void addFile(EventType type) {
        var file = "/rules/events/" + type.name().toLowerCase(Locale.ROOT) + ".yml";
        try (var in = EventRules.class.getResourceAsStream(file)) {
            List<Map<String, Object>> entries = new Yaml().load(Objects.requireNonNull(in, file));
            entries.forEach(entry -> add(rule(type, entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(EventRule rule) {
        rules.add(rule);
        if (rule.isOnAnyVerb()) {
            modals.addAll(rule.conditions().getOrDefault("aux", List.of()));
        }
        rule.verbs()
                .forEach(verb -> byVerb.computeIfAbsent(firstWord(verb), key -> new ArrayList<>())
                        .add(rule));
        rule.nouns()
                .forEach(noun ->
                        byNoun.computeIfAbsent(noun, key -> new ArrayList<>()).add(rule));
    }

    private static String firstWord(String phrase) {
        return phrase.split(" ")[0];
    }

    private static EventRule rule(EventType type, Map<String, Object> entry) {
        var name = type.name().toLowerCase(Locale.ROOT) + "." + entry.get("rule");
        for (var field : entry.keySet()) {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("rule " + name + " has an unknown field " + field);
            }
        }
        var mode = (String) entry.get("mode");
        if (mode != null && !type.modes().contains(mode)) {
            throw new IllegalArgumentException("rule " + name + ": " + type + " has no mode " + mode);
        }
        var verbs = phrases(entry.get("verbs"));
        return new EventRule(
                name,
                type,
                mode,
                Set.copyOf(verbs),
                Set.copyOf(phrases(entry.get("nouns"))),
                conditions(entry.get("if")),
                conditions(entry.get("unless")),
                Set.copyOf(roles(entry.get("when"))),
                roles(entry.get("source")),
                roles(entry.get("target")),
                Boolean.TRUE.equals(entry.get("symmetric")),
                Boolean.TRUE.equals(entry.get("alone")),
                entry.get("confidence") instanceof Number number ? number.doubleValue() : USUAL_CONFIDENCE,
                list(entry.get("example")),
                list(entry.get("counter")));
    }

    /** Comma-separated phrases. */
    private static List<String> phrases(@Nullable Object value) {
        return value == null
                ? List.of()
                : Arrays.stream(value.toString().split(","))
                        .map(String::strip)
                        .distinct()
                        .toList();
    }

    private static List<String> roles(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString().strip().split("\\s+"));
    }

    private static List<String> list(@Nullable Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(Object::toString).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    private static Map<String, List<String>> conditions(@Nullable Object value) {
        var conditions = new LinkedHashMap<String, List<String>>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((role, alternatives) -> conditions.put(role.toString(), roles(alternatives)));
        }
        return conditions;
    }

    /** All rules, in the order of their files. */
    List<EventRule> all() {
        return rules;
    }

    /** Whether any rule may speak on a word of a sentence. */
    boolean mayTrigger(Sentence sentence, Token token) {
        return token.isVerb() || token.tag().equals("JJ")
                ? byVerb.containsKey(token.lemma()) || isBehindModal(sentence, token.index())
                : byNoun.containsKey(token.lemma());
    }

    /** Rules for every verb ask for a modal, which is looked for before the costly syntax is. */
    private boolean isBehindModal(Sentence sentence, int verb) {
        for (var i = verb - 1; i >= Math.max(0, verb - MODAL_REACH); i--) {
            if (modals.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    List<EventRule> onVerb(String lemma) {
        return Stream.concat(
                        byVerb.getOrDefault(lemma, List.of()).stream(),
                        byVerb.getOrDefault(EventRule.ANY, List.of()).stream())
                .toList();
    }

    List<EventRule> onNoun(String lemma) {
        return byNoun.getOrDefault(lemma, List.of());
    }

    static List<String> sources(EventRule rule, boolean isVerb) {
        return !rule.sources().isEmpty() ? rule.sources() : isVerb ? VERB_SOURCES : NOUN_SOURCES;
    }

    static List<String> targets(EventRule rule, boolean isVerb) {
        return !rule.targets().isEmpty() ? rule.targets() : isVerb ? VERB_TARGETS : NOUN_TARGETS;
    }

    /**
     * Roles in which a target is looked for within what is spoken of, when none is told plainly. A place
     * where a known source strikes is its target.
     */
    static List<String> targetsWithin(EventRule rule, boolean isVerb, boolean hasSource) {
        if (rule.targets().contains(NO_DEEPER)) {
            return List.of();
        }
        var roles = new ArrayList<>(targets(rule, isVerb));
        var isDeed = rule.type().quadClass() == QuadClass.MATERIAL_CONFLICT;
        if (isVerb && !isDeed) {
            roles.addAll(WITHIN);
        }
        if (hasSource && (isVerb || isDeed)) {
            roles.add("in");
        }
        return roles;
    }
}
