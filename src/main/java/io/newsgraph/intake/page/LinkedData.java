package io.newsgraph.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about its article in JSON-LD, in the words of schema.org. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private final List<JsonNode> articles = new ArrayList<>();
    private final Map<String, JsonNode> identified = new HashMap<>();

    static LinkedData of(Document page) {
        var data = new LinkedData();
        for (var script : page.select("script[type=application/ld+json]")) {
            try {
                data.collect(JSON.readTree(script.data().strip().replaceAll("^<!\\[CDATA\\[|\\]\\]>$|;$", "")));
            } catch (JacksonException e) {
                // what the page says elsewhere has to do
            }
        }
        return data;
    }

    /** The first text that the article has under the name, for instance of its headline or of its author. */
    Optional<String> text(String name) {
        return articles.stream().flatMap(article -> texts(article.path(name))).findFirst();
    }

    /** All texts that the first article to have any has under the name. */
    List<String> texts(String name) {
        return articles.stream()
                .map(article -> texts(article.path(name)).toList())
                .filter(texts -> !texts.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private void collect(JsonNode node) {
        if (node.has("@id") && node.has("name")) {
            identified.put(node.path("@id").asString(""), node);
        }
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (isArticle(node.path("@type"))) {
            articles.add(node);
        } else if (node.isObject()) {
            collect(node.path("@graph"));
            collect(node.path("mainEntity"));
        }
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(LinkedData::isArticle);
        }
        return type.asString("").matches(".*(Article|Posting|Report|Review|ReportageNewsArticle)");
    }

    private Stream<String> texts(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(this::texts);
        } else if (node.isObject()) {
            var name = node.path("name");
            return name.isMissingNode() ? named(node.path("@id").asString("")) : texts(name);
        }
        var text = node.asString("").strip();
        return text.isEmpty() ? Stream.of() : Stream.of(text);
    }

    private Stream<String> named(String id) {
        return Stream.ofNullable(identified.get(id)).flatMap(node -> texts(node.path("name")));
    }
}
