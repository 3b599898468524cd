package io.newsgraph.export;

import static io.newsgraph.graph.Cast.RUSSIA;
import static io.newsgraph.graph.Cast.UKRAINE;

import io.newsgraph.database.TestDatabase;
import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Graph;
import io.newsgraph.graph.Stories;
import io.newsgraph.graph.Story;
import io.newsgraph.graph.Told;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.news.Article;
import io.newsgraph.news.ArticleId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The graph of all stories, and one that is hard to write down, in any format. */
final class FormattedGraph {

    /** An id, and names, with whatever has a meaning of its own in some format. */
    private static final String HARD = "https://stories.example/a?b=c&d#e \"f\" <g>,h\\i/é";

    static final GraphExport EXPORT = new GraphExport(TestDatabase.driver(), new CypherFiles());

    private FormattedGraph() {}

    static void load() {
        TestDatabase.clear();
        var graph = new Graph(TestDatabase.driver(), new CypherFiles());
        graph.prepare();
        graph.writeAll(Stories.all());
        graph.write(hard());
        TestDatabase.query(
                "MATCH (actor:Actor {id: 'country-ukraine'}) SET actor.aliases = ['Ü, \"k\" & <r>', 'a\u0001b']");
    }

    private static Findings hard() {
        var told = Story.of("hard")
                .published("2024-12-07")
                .titled("\"Tanks\", <drones> & 'fires': 🔥\n\u0001")
                .by("Smith, \"Jones\" & Söhne; <Post>")
                .sentence("🔥🔥 \"Russia attacked Ukraine\", it says.", RUSSIA, UKRAINE)
                .event(EventType.ASSAULT, "attacked", RUSSIA, UKRAINE, Told.AS_A_FACT)
                .findings();
        var article = told.article();
        return new Findings(
                new Article(
                        new ArticleId(HARD),
                        article.title(),
                        article.text(),
                        article.published(),
                        article.url(),
                        article.publisher(),
                        null,
                        article.language(),
                        null),
                told.sentences(),
                told.actors(),
                told.mentions(),
                told.events(),
                told.relations(),
                List.of(),
                List.of(),
                told.version());
    }

    static byte[] write(ExportFormat format, Selection selection) {
        var bytes = new ByteArrayOutputStream();
        try {
            EXPORT.write(format, selection, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Selection only(String... ids) {
        return new Selection(false, Optional.of(Set.of(ids)));
    }

    /** What one row of one column says of the graph. */
    static long count(String cypher) {
        return TestDatabase.query(cypher).get(0).get(0).asLong();
    }

    static String text(String cypher) {
        return TestDatabase.query(cypher).get(0).get(0).asString();
    }
}
