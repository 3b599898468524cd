package io.newsgraph.workspace;

import io.newsgraph.graph.CypherFile;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Links into Neo4j Browser that put a statement into its editor, ready to run. */
final class BrowserLink {

    private BrowserLink() {}

    static URI to(URI page, CypherFile file) {
        var joint = page.getRawQuery() == null ? "?" : "&";
        var argument = URLEncoder.encode(withoutParameters(file), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return URI.create(page + joint + "cmd=edit&arg=" + argument);
    }

    /** Browser knows no parameters until somebody sets them; the statement gets their defaults instead. */
    private static String withoutParameters(CypherFile file) {
        var statement = file.statement().replaceAll("(?m)^//.*\\R", "").strip();
        for (var parameter : file.defaults().entrySet()) {
            var value = parameter.getValue();
            var literal = value instanceof String text ? '"' + text + '"' : value.toString();
            statement = statement.replace("$" + parameter.getKey(), literal);
        }
        return statement;
    }
}
