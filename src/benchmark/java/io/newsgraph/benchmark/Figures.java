package io.newsgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures that must not fall, by name, in percent; of each, more is better.
 *
 * @param values rounded to one decimal
 */
record Figures(Map<String, Double> values) {

    private static final Path FILE = Gold.FOLDER.resolve("recorded.json");
    private static final double TOLERANCE = 2;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Figures of(EventScores events, RelationScores relations, ArticleScores articles) {
        var values = new LinkedHashMap<String, Double>();
        values.put("events precision", events.all.precision());
        values.put("events recall", events.all.recall());
        values.put("events F1", events.all.f1());
        values.put("events macro F1", events.macro());
        values.put("sources precision", events.sources.precision());
        values.put("sources recall", events.sources.recall());
        values.put("targets precision", events.targets.precision());
        values.put("targets recall", events.targets.recall());
        values.put("status accuracy", events.status.recall());
        values.put("planned and hypothetical F1", events.unreal.f1());
        values.put("future type accuracy", events.futureOf.recall());
        values.put("negation F1", events.negation.f1());
        values.put("attribution accuracy", events.attribution.recall());
        values.put("attribution F1", events.attributed.f1());
        values.put("date accuracy", events.date.recall());
        values.put("date F1", events.dated.f1());
        values.put("silence where nothing happens", events.silence.recall());
        values.put("relations precision", relations.all.precision());
        values.put("relations recall", relations.all.recall());
        values.put("relations F1", relations.all.f1());
        values.put("relation status accuracy", relations.status.recall());
        values.put("office accuracy", relations.offices.recall());
        values.put("articles: actors precision", articles.actors.precision());
        values.put("articles: actors recall", articles.actors.recall());
        values.put("articles: actors F1", articles.actors.f1());
        values.put("articles: kind accuracy", articles.kinds.recall());
        values.put("articles: country accuracy", articles.countries.recall());
        values.put("articles: names of an actor found", articles.names.recall());
        values.put("articles: coreference accuracy", articles.probes.recall());
        values.put("articles: main events found", articles.events.recall());
        values.put("articles: main relations found", articles.relations.recall());
        values.replaceAll((name, value) -> Math.round(value * 10) / 10.0);
        return new Figures(values);
    }

    static Figures recorded() {
        try {
            return new Figures(
                    JSON.readValue(Files.readString(FILE), new TypeReference<LinkedHashMap<String, Double>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void record() {
        try {
            Files.writeString(FILE, JSON.writeValueAsString(values) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is clearly worse than in other figures, one sentence for each. */
    List<String> fallsBelow(Figures others) {
        return others.values.entrySet().stream()
                .filter(other -> values.getOrDefault(other.getKey(), 0.0) < other.getValue() - TOLERANCE)
                .map(other -> String.format(
                        Locale.ROOT,
                        "%s fell from %.1f to %.1f",
                        other.getKey(),
                        other.getValue(),
                        values.getOrDefault(other.getKey(), 0.0)))
                .toList();
    }
}
