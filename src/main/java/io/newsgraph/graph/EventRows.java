package io.newsgraph.graph;

import io.newsgraph.knowledge.ActorId;
import io.newsgraph.knowledge.EventContext;
import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.news.ArticleId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows that write the events of one article. */
final class EventRows {

    private EventRows() {}

    /** One event per type, trigger and participants of an article. */
    static String idOf(ArticleId article, EventStatement statement) {
        return GraphId.of(
                "e",
                article.value(),
                statement.type(),
                statement.trigger(),
                values(statement.sources()),
                values(statement.targets()));
    }

    static List<Map<String, @Nullable Object>> of(Findings findings, List<Claim> claims) {
        var article = findings.article();
        var statements = new TreeMap<String, EventStatement>();
        findings.events().forEach(event -> statements.putIfAbsent(idOf(article.id(), event), event));
        return statements.entrySet().stream()
                .map(entry -> {
                    var row = Support.row(article, claimsFor(entry.getKey(), claims));
                    row.put("id", entry.getKey());
                    row.put("properties", properties(article.text(), entry.getValue()));
                    row.put("sources", values(entry.getValue().sources()));
                    row.put("targets", values(entry.getValue().targets()));
                    row.put("location", value(entry.getValue().location()));
                    return row;
                })
                .toList();
    }

    private static Stream<Claim> claimsFor(String event, List<Claim> claims) {
        return claims.stream().filter(claim -> event.equals(claim.event()));
    }

    private static Map<String, @Nullable Object> properties(String text, EventStatement event) {
        var properties = new HashMap<String, @Nullable Object>();
        var date = event.date();
        properties.put("type", event.type().name());
        properties.put("futureOf", name(event.futureOf()));
        properties.put("quadClass", event.type().quadClass().name());
        properties.put("mode", event.mode());
        properties.put(
                "contexts",
                event.contexts().stream().map(EventContext::label).sorted().toList());
        properties.put("negated", event.negated());
        properties.put("trigger", event.trigger().of(text));
        properties.put("startDate", date == null ? null : date.start());
        properties.put("endDate", date == null ? null : date.end());
        return properties;
    }

    private static @Nullable String name(@Nullable EventType type) {
        return type == null ? null : type.name();
    }

    private static @Nullable String value(@Nullable ActorId actor) {
        return actor == null ? null : actor.value();
    }

    private static List<String> values(List<ActorId> actors) {
        return actors.stream().map(ActorId::value).sorted().toList();
    }
}
