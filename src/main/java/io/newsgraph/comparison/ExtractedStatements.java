package io.newsgraph.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the lines of {@code extract} say; actors are known by their lasting ids. */
final class ExtractedStatements implements StatementReader {

    private final Map<String, String> names;

    ExtractedStatements(Map<String, String> names) {
        this.names = names;
    }

    @Override
    public Stream<Statement> read(JsonNode line) {
        var article = line.path("id").asString("");
        var actors = new HashMap<String, String>();
        for (var actor : line.path("actors")) {
            var id = actor.path("global").asString("");
            actors.put(actor.path("id").asString(""), id);
            names.put(id, actor.path("name").asString(""));
        }
        return Stream.of(
                        Stream.of(article(article, line)),
                        line.path("actors").valueStream().map(actor -> actor(article, actor)),
                        line.path("mentions").valueStream().map(mention -> mention(article, mention, actors)),
                        line.path("events").valueStream().map(event -> event(article, event, actors)),
                        line.path("relations").valueStream().map(relation -> relation(article, relation, actors)))
                .flatMap(statements -> statements);
    }

    private static Statement article(String id, JsonNode line) {
        return new Statement(
                Fields.of("kind", "article").with("article", id).map(),
                new Fields().with("error", line.path("error")).map(),
                Map.of());
    }

    private static Statement actor(String article, JsonNode actor) {
        return new Statement(
                Fields.of("kind", "actor").with("who", actor.path("global")).map(),
                StatementReader.identity(actor).with("article", article).map(),
                Map.of());
    }

    private static Statement mention(String article, JsonNode mention, Map<String, String> actors) {
        return new Statement(
                Fields.of("kind", "mention")
                        .with("who", actor(mention.path("actor"), actors))
                        .map(),
                place(article, mention),
                new Fields().with("quote", mention.path("text")).map());
    }

    private static Statement event(String article, JsonNode event, Map<String, String> actors) {
        var meaning = Fields.of("kind", "event")
                .with("type", event.path("type"))
                .with("of", event.path("future_of"))
                .with("mode", event.path("mode"))
                .with("who", actors(event.path("sources"), actors))
                .with("whom", actors(event.path("targets"), actors))
                .with("where", actor(event.path("location"), actors))
                .with("from", event.path("date").path("start"))
                .with("to", event.path("date").path("end"))
                .with("status", status(event))
                .with("by", actor(event.path("attributed_to"), actors));
        return new Statement(meaning.map(), place(article, event.path("trigger")), Map.of());
    }

    private static Statement relation(String article, JsonNode relation, Map<String, String> actors) {
        var meaning = Fields.of("kind", "relation")
                .with("type", relation.path("type"))
                .with("who", actor(relation.path("subject"), actors))
                .with("whom", actor(relation.path("object"), actors))
                .with("value", relation.path("value"))
                .with("from", relation.path("start"))
                .with("to", relation.path("end"))
                .with("status", status(relation))
                .with("by", actor(relation.path("attributed_to"), actors));
        return new Statement(meaning.map(), place(article, relation.path("sentence")), Map.of());
    }

    private static Map<String, Object> place(String article, JsonNode span) {
        return Fields.of("article", article)
                .with("start", span.path("start"))
                .with("end", span.path("end"))
                .map();
    }

    private static String status(JsonNode statement) {
        return statement.path("negated").asBoolean(false)
                ? "DENIED"
                : statement.path("status").asString("");
    }

    private static List<String> actors(JsonNode local, Map<String, String> actors) {
        return local.valueStream()
                .map(actor -> actors.getOrDefault(actor.asString(""), actor.asString("")))
                .toList();
    }

    private static String actor(JsonNode local, Map<String, String> actors) {
        return actors.getOrDefault(local.asString(""), local.asString(""));
    }
}
