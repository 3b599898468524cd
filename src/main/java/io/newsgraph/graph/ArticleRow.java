package io.newsgraph.graph;

import io.newsgraph.news.Article;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters that write an article itself. */
final class ArticleRow {

    private ArticleRow() {}

    static Map<String, @Nullable Object> of(Article article) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", article.id().value());
        row.put("publisher", article.publisher());
        row.put("properties", properties(article));
        return row;
    }

    private static Map<String, @Nullable Object> properties(Article article) {
        var published = article.published();
        var url = article.url();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("title", article.title());
        properties.put("text", article.text());
        properties.put("published", published == null ? null : published.atZone(ZoneOffset.UTC));
        properties.put("url", url == null ? null : url.toString());
        properties.put("author", article.author());
        properties.put("language", article.language());
        properties.put("origin", article.origin());
        properties.put("revision", article.revision().value());
        return properties;
    }
}
