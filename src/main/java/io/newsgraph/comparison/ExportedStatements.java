package io.newsgraph.comparison;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the lines of an export say. */
final class ExportedStatements implements StatementReader {

    private final Map<String, String> names;

    ExportedStatements(Map<String, String> names) {
        this.names = names;
    }

    @Override
    public Stream<Statement> read(JsonNode line) {
        return switch (line.path("kind").asString("")) {
            case "article" -> Stream.of(article(line));
            case "actor" -> Stream.of(actor(line));
            case "sentence" -> line.path("mentions").valueStream().map(mention -> mention(line, mention));
            case "claim" -> Stream.of(claim(line));
            case "judgement" -> Stream.of(judgement(line));
            default -> Stream.empty();
        };
    }

    private static Statement article(JsonNode line) {
        return new Statement(
                Fields.of("kind", "article").with("article", line.path("id")).map(),
                new Fields()
                        .with("revision", line.path("revision"))
                        .with("published", line.path("published"))
                        .with("publisher", line.path("publisher"))
                        .with("url", line.path("url"))
                        .map(),
                Fields.of("title", line.path("title").asString("")).map());
    }

    private Statement actor(JsonNode line) {
        names.put(line.path("id").asString(), line.path("name").asString());
        return new Statement(
                Fields.of("kind", "actor").with("who", line.path("id")).map(),
                StatementReader.identity(line).map(),
                Map.of());
    }

    private static Statement mention(JsonNode sentence, JsonNode mention) {
        return new Statement(
                Fields.of("kind", "mention").with("who", mention.path("actor")).map(),
                new Fields()
                        .with("article", sentence.path("article"))
                        .with("start", mention.path("start"))
                        .with("end", mention.path("end"))
                        .map(),
                Fields.of("quote", mention.path("text").asString("")).map());
    }

    private static Statement judgement(JsonNode line) {
        return new Statement(
                Fields.of("kind", "judgement")
                        .with("type", line.path("verdict"))
                        .with("who", line.path("one"))
                        .with("whom", line.path("other"))
                        .map(),
                Fields.of("by", line.path("by").asString("")).map(),
                Map.of());
    }

    private static Statement claim(JsonNode line) {
        var meaning = Fields.of("kind", line.path("tellsOf").asString("").toLowerCase(Locale.ROOT))
                .with("type", line.path("type"))
                .with("of", line.path("futureOf"))
                .with("mode", line.path("mode"))
                .with("who", line.path("who"))
                .with("whom", line.path("whom"))
                .with("value", line.path("value"))
                .with("where", line.path("where"))
                .with("from", line.path("startDate"))
                .with("to", line.path("endDate"))
                .with("status", line.path("status"))
                .with("by", line.path("by"));
        return new Statement(
                meaning.map(),
                new Fields()
                        .with("article", line.path("article"))
                        .with("start", line.path("start"))
                        .with("end", line.path("end"))
                        .map(),
                new Fields()
                        .with("quote", line.path("quote"))
                        .with("sentence", line.path("sentence"))
                        .map());
    }
}
