package io.newsgraph.extraction.toll;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** The words that tell of victims, from {@code rules/tolls.yml}. */
final class HarmWords {

    /** What is done to people. */
    enum Kind {
        KILLED,
        WOUNDED,
        DETAINED,
        ABDUCTED
    }

    /**
     * The words for one kind of harm.
     *
     * @param done verbs whose object is hit
     * @param suffered verbs whose subject is hit
     * @param acts nouns that tell of the act: "the killing of 12"
     * @param counted nouns and adjectives that are counted: "12 dead"
     * @param example a sentence that counts such victims
     * @param counterexample a sentence that does not
     */
    record Words(
            Set<String> done,
            Set<String> suffered,
            Set<String> acts,
            Set<String> counted,
            String example,
            String counterexample) {

        boolean contains(String lemma) {
            return done.contains(lemma) || suffered.contains(lemma) || acts.contains(lemma) || counted.contains(lemma);
        }
    }

    private final Map<Kind, Words> words = new EnumMap<>(Kind.class);
    private final Set<String> noPersons;
    private final Set<String> collectives;

    private HarmWords(Map<String, Map<String, String>> file) {
        for (var kind : Kind.values()) {
            var section = section(file, kind.name().toLowerCase(Locale.ROOT));
            words.put(
                    kind,
                    new Words(
                            split(section, "done"),
                            split(section, "suffered"),
                            split(section, "acts"),
                            split(section, "counted"),
                            text(section, "example"),
                            text(section, "not")));
        }
        noPersons = split(section(file, "nouns"), "no-person");
        collectives = split(section(file, "nouns"), "collective");
    }

    private static Map<String, String> section(Map<String, Map<String, String>> file, String name) {
        return Objects.requireNonNull(file.get(name), name);
    }

    private static String text(Map<String, String> section, String name) {
        return Objects.requireNonNull(section.get(name), name).strip();
    }

    private static Set<String> split(Map<String, String> section, String name) {
        return Set.copyOf(List.of(text(section, name).split("\\s+")));
    }

    static HarmWords load() {
        try (var in = HarmWords.class.getResourceAsStream("/rules/tolls.yml")) {
            return new HarmWords(new Yaml().load(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for one kind of harm. */
    Words of(Kind kind) {
        return Objects.requireNonNull(words.get(kind));
    }

    /** The kinds of harm that a lemma can tell of. */
    List<Kind> kinds(String lemma) {
        var kinds = new ArrayList<Kind>(1);
        for (var kind : Kind.values()) {
            if (of(kind).contains(lemma)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether a noun names a time, a measure or a thing, so that its number counts no victims. */
    boolean isNoPerson(String lemma) {
        return noPersons.contains(lemma);
    }

    /** Whether a noun names many people at once. */
    boolean isCollective(String lemma) {
        return collectives.contains(lemma);
    }
}
