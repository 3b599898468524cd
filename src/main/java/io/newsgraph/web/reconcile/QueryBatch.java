package io.newsgraph.web.reconcile;

import io.newsgraph.knowledge.ActorType;
import io.newsgraph.query.UnknownName;
import io.newsgraph.query.reconcile.ActorProperty;
import io.newsgraph.query.reconcile.ReconciliationQuery;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** Reads what is asked; whatever is wrong is an {@link IllegalArgumentException} that names the query. */
final class QueryBatch {

    /** How many queries a batch may have. */
    static final int MOST = 100;

    private static final int USUAL_LIMIT = 10;
    private static final int HIGHEST_LIMIT = 50;

    private QueryBatch() {}

    /** The queries by their keys, in the order given. */
    static Map<String, ReconciliationQuery> parse(String json) {
        var batch = JsonText.object("queries", json);
        if (batch.size() > MOST) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "A batch holds at most " + MOST + " queries, not " + batch.size() + ".");
        }
        var queries = new LinkedHashMap<String, ReconciliationQuery>();
        batch.properties().forEach(entry -> {
            try {
                queries.put(entry.getKey(), query(entry.getValue()));
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException("query " + entry.getKey() + ": " + wrong.getMessage(), wrong);
            }
        });
        return queries;
    }

    /** The kind of actor with this id, in any case; an {@link UnknownName} when there is none. */
    static ActorType type(String id) {
        return Stream.of(ActorType.values())
                .filter(type -> type.name().equalsIgnoreCase(id.strip()))
                .findFirst()
                .orElseThrow(() -> UnknownName.among(
                        "type",
                        id,
                        Stream.of(ActorType.values()).map(Enum::name).toList()));
    }

    private static ReconciliationQuery query(JsonNode query) {
        if (!query.isObject()) {
            throw new IllegalArgumentException("it must be an object with a query or properties");
        }
        var text = query.path("query").asString("").strip();
        var properties = properties(query.path("properties"));
        if (text.isEmpty() && properties.isEmpty()) {
            throw new IllegalArgumentException("it needs a query, which is not empty, or properties");
        }
        return new ReconciliationQuery(
                text.isEmpty() ? null : text, types(query), isStrict(query), properties, limit(query.path("limit")));
    }

    private static Set<ActorType> types(JsonNode query) {
        var types = EnumSet.noneOf(ActorType.class);
        texts(query.path("type")).stream()
                .filter(id -> !id.isBlank())
                .map(QueryBatch::type)
                .forEach(types::add);
        return types;
    }

    private static boolean isStrict(JsonNode query) {
        var strictness = query.path("type_strict").asString("should");
        return switch (strictness) {
            case "should" -> false;
            case "any", "all" -> true;
            default ->
                throw new IllegalArgumentException(
                        "type_strict must be should, any or all, not \"" + strictness + "\"");
        };
    }

    private static int limit(JsonNode limit) {
        if (limit.isMissingNode() || limit.isNull()) {
            return USUAL_LIMIT;
        }
        if (!limit.canConvertToInt() || limit.asInt() < 1) {
            throw new IllegalArgumentException("limit must be a whole number from 1 on, not " + limit);
        }
        return Math.min(limit.asInt(), HIGHEST_LIMIT);
    }

    private static Map<ActorProperty, List<String>> properties(JsonNode properties) {
        var values = new LinkedHashMap<ActorProperty, List<String>>();
        for (var property : properties) {
            var pid = property.path("pid").asString("");
            var given = texts(property.path("v")).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            var known = ActorProperty.withId(pid);
            if (!given.isEmpty()) {
                values.computeIfAbsent(known, any -> new ArrayList<>()).addAll(given);
            }
        }
        return values;
    }

    /** A text, number or truth value, the id and name of an entity, or a list of any of these. */
    private static List<String> texts(@Nullable JsonNode value) {
        if (value == null || value.isMissingNode() || value.isNull()) {
            return List.of();
        } else if (value.isArray()) {
            return value.valueStream().flatMap(each -> texts(each).stream()).toList();
        } else if (value.isObject()) {
            return Stream.of("id", "name")
                    .flatMap(key -> texts(value.get(key)).stream())
                    .toList();
        }
        return List.of(value.asString());
    }
}
