package io.newsgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The sentences and articles that were annotated by hand. */
final class Gold {

    static final Path FOLDER = Path.of("src", "benchmark", "resources", "gold");

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private Gold() {}

    static List<GoldSentence> sentences() {
        return lines("sentences.jsonl", GoldSentence.class);
    }

    static List<GoldArticle> articles() {
        return lines("articles.jsonl", GoldArticle.class);
    }

    /** The sentences of an article in order: its lines after the front matter. */
    static List<String> sentencesOf(GoldArticle article) {
        var text = read(FOLDER.resolve(article.file()));
        var body = text.substring(text.indexOf("\n---\n") + 5);
        return body.lines().filter(line -> !line.isBlank()).toList();
    }

    private static <T> List<T> lines(String file, Class<T> type) {
        return read(FOLDER.resolve(file))
                .lines()
                .map(line -> JSON.readValue(line, type))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
