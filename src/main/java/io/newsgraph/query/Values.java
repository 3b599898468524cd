package io.newsgraph.query;

import io.newsgraph.graph.Times;
import io.newsgraph.knowledge.ActorType;
import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.news.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Reads the records of this package out of the driver's values. */
public final class Values {

    private Values() {}

    /** A text, or null. */
    public static @Nullable String text(Value map, String key) {
        return map.get(key).asString(null);
    }

    /** A time, or null. */
    public static @Nullable Instant instant(Value map, String key) {
        return Times.read(map.get(key));
    }

    /** A time, or null. */
    public static @Nullable Instant instant(Value value) {
        return Times.read(value);
    }

    /** A day, or null. */
    public static @Nullable LocalDate date(Value map, String key) {
        return map.get(key).asLocalDate(null);
    }

    /** How exactly days are known, or null. */
    public static @Nullable Precision precision(Value map) {
        var precision = text(map, "precision");
        return precision == null ? null : Precision.valueOf(precision);
    }

    /** Texts; none if there is no list. */
    public static List<String> texts(Value map, String key) {
        return map.get(key).asList(Value::asString, List.of());
    }

    /** The span between two offsets. */
    public static Span span(Value map, String start, String end) {
        return new Span(map.get(start).asInt(), map.get(end).asInt());
    }

    /** An actor, from its node. */
    public static ActorSummary actor(Value actor) {
        return new ActorSummary(
                actor.get("id").asString(),
                actor.get("name").asString(),
                ActorType.valueOf(actor.get("type").asString()),
                text(actor, "wikidata"),
                text(actor, "wikipedia"),
                text(actor, "country"),
                texts(actor, "aliases"),
                actor.get("identifiedBy").asString(),
                actor.get("articles").asLong());
    }

    /** An actor in short, or null. */
    public static @Nullable ActorReference reference(Value actor) {
        return actor.isNull()
                ? null
                : new ActorReference(
                        actor.get("id").asString(),
                        actor.get("name").asString(),
                        ActorType.valueOf(actor.get("type").asString()));
    }

    /** How firmly something stands. */
    public static Standing standing(Value map) {
        return Standing.valueOf(map.get("status").asString());
    }

    /** From a map or row with claim, sentence, article, publisher and speaker. */
    public static Evidence evidence(MapAccessor told) {
        var claim = told.get("claim");
        var sentence = told.get("sentence");
        return new Evidence(
                claim.get("id").asString(),
                claim.get("type").asString(),
                standing(claim),
                claim.get("modality").asString(),
                claim.get("negated").asBoolean(),
                reference(told.get("speaker")),
                claim.get("confidence").asDouble(),
                claim.get("rule").asString(),
                text(claim, "value"),
                date(claim, "startDate"),
                date(claim, "endDate"),
                precision(claim),
                claim.get("quote").asString(),
                span(claim, "start", "end"),
                sentence.get("text").asString(),
                span(sentence, "start", "end"),
                article(told.get("article"), told.get("publisher")));
    }

    /** An article in short. */
    public static ArticleReference article(Value article, Value publisher) {
        return new ArticleReference(
                article.get("id").asString(),
                article.get("title").asString(),
                text(article, "url"),
                instant(article, "published"),
                publisher.asString(null));
    }
}
