package io.newsgraph.extraction.event;

import io.newsgraph.knowledge.EventContext;
import io.newsgraph.reading.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** PLOVER's contexts by the words that stand near an event, from {@code rules/contexts.yml}. */
final class Contexts {

    /** How many words to either side of the trigger are looked at. */
    private static final int REACH = 12;

    private final Map<String, Set<EventContext>> byLemma = new HashMap<>();

    private Contexts(Map<String, String> file) {
        file.forEach((label, words) -> {
            for (var word : words.strip().split("\\s+")) {
                byLemma.computeIfAbsent(word, key -> EnumSet.noneOf(EventContext.class))
                        .add(EventContext.labelled(label));
            }
        });
    }

    static Contexts load() {
        try (var in = Contexts.class.getResourceAsStream("/rules/contexts.yml")) {
            return new Contexts(new Yaml().load(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<EventContext> of(Sentence sentence, int trigger) {
        var found = EnumSet.noneOf(EventContext.class);
        var end = Math.min(sentence.size(), trigger + REACH + 1);
        for (var i = Math.max(0, trigger - REACH); i < end; i++) {
            found.addAll(byLemma.getOrDefault(sentence.token(i).lemma(), Set.of()));
        }
        return found;
    }
}
