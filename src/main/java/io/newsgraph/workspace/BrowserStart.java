package io.newsgraph.workspace;

import io.newsgraph.graph.CypherFile;
import io.newsgraph.graph.CypherFiles;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** What Neo4j Browser has ready at its first sight of the graph: a first query, favourites, and captions and colours. */
final class BrowserStart {

    private static final String FOLDER = "newsgraph";
    private static final String STYLE = "/cypher/style.grass";

    private BrowserStart() {}

    /** As JSON, the way {@link io.newsgraph.database.DatabaseSettings#withBrowserStart} takes it. */
    static String json(CypherFiles files) {
        var favourites = files.list("explore").stream()
                .map(file -> Map.of("id", "newsgraph-" + file.shortName(), "folder", FOLDER, "content", content(file)))
                .map(TreeMap::new)
                .toList();
        return JsonMapper.shared()
                .writeValueAsString(new TreeMap<>(Map.of(
                        "query",
                        content(files.get("explore/tour")),
                        "folders",
                        List.of(Map.of("id", FOLDER, "name", FOLDER)),
                        "favourites",
                        favourites,
                        "style",
                        style())));
    }

    /** Browser shows the first line as the name; it knows no parameters, so the statement gets their defaults instead. */
    private static String content(CypherFile file) {
        var statement = file.statement().replaceAll("(?m)^//.*\\R", "").strip();
        for (var parameter : file.defaults().entrySet()) {
            var value = parameter.getValue();
            var literal = value instanceof String text ? '"' + text + '"' : value.toString();
            statement = statement.replace("$" + parameter.getKey(), literal);
        }
        return "// " + file.description() + "\n" + statement;
    }

    private static String style() {
        try (var stream = BrowserStart.class.getResourceAsStream(STYLE)) {
            if (stream == null) {
                throw new FileNotFoundException(STYLE);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style for Neo4j Browser cannot be read", e);
        }
    }
}
