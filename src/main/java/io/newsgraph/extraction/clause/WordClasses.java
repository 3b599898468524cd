package io.newsgraph.extraction.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** Named classes of lemmas, from {@code rules/classes.yml}. Immutable. */
public final class WordClasses {

    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses(Map<String, String> file) {
        file.forEach((name, words) ->
                classes.put(name, Set.copyOf(List.of(words.strip().split("\\s+")))));
    }

    /** Loads the file from the class path. */
    public static WordClasses load() {
        try (InputStream in = WordClasses.class.getResourceAsStream("/rules/classes.yml")) {
            Map<String, String> file = new Yaml().load(in);
            return new WordClasses(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a lemma belongs to a class; an {@link IllegalArgumentException} if there is no such class. */
    public boolean contains(String name, String lemma) {
        return words(name).contains(lemma);
    }

    /** The lemmas of a class; an {@link IllegalArgumentException} if there is no such class. */
    public Set<String> words(String name) {
        var words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("rules/classes.yml has no class " + name);
        }
        return words;
    }
}
