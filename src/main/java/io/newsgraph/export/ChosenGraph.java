package io.newsgraph.export;

import io.newsgraph.graph.CypherFiles;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;

/** Reads line by line what belongs to a selection, each kind in the order of the ids. */
final class ChosenGraph {

    /** An article comes with all its sentences and claims. */
    private static final int ARTICLES = 50;

    private final Pages pages;
    private final CypherFiles files;
    private final boolean onlyFacts;
    private final @Nullable Set<String> ids;

    ChosenGraph(Selection selection, Driver driver, CypherFiles files) {
        this.pages = new Pages(driver);
        this.files = files;
        this.onlyFacts = selection.onlyFacts();
        this.ids = selection
                .ids()
                .map(given -> belonging(List.copyOf(given), driver))
                .orElse(null);
    }

    void forEachActor(Pages.Lines lines) throws IOException {
        pages.forEach(files.get("exchange/actors"), line -> {
            if (has(line.get("id").asString())) {
                lines.accept(line);
            }
        });
    }

    void forEachRelation(Pages.Lines lines) throws IOException {
        pages.forEach(files.get("exchange/relations"), line -> {
            if (counts(line)) {
                lines.accept(line);
            }
        });
    }

    /** The relations that are drawn between two actors. */
    void forEachEdge(Pages.Lines lines) throws IOException {
        forEachRelation(line -> {
            if (!line.get("object").isNull()) {
                lines.accept(line);
            }
        });
    }

    void forEachEvent(Pages.Lines lines) throws IOException {
        pages.forEach(files.get("export/50-event"), line -> {
            if (counts(line)) {
                lines.accept(line);
            }
        });
    }

    /** All of them: they are few. */
    void forEachPublisher(Pages.Lines lines) throws IOException {
        pages.forEach(files.get("export/10-publisher"), lines);
    }

    /** The articles of which a claim counts. */
    void forEachArticle(Pages.Lines lines) throws IOException {
        pages.forEach(files.get("exchange/articles"), ARTICLES, line -> {
            if (ids == null
                    || line.get("claims").asList(claim -> claim).stream().anyMatch(this::hasClaim)) {
                lines.accept(line);
            }
        });
    }

    /** Whether a claim counts, which is a part of a line of an article. */
    boolean hasClaim(Value claim) {
        return (!onlyFacts || claim.get("status").asString().equals("ASSERTED"))
                && (ids == null
                        || claim.get("supports").asList(Value::asString).stream()
                                .anyMatch(this::has));
    }

    /** Whether an actor, relation or event was selected. */
    boolean has(String id) {
        return ids == null || ids.contains(id);
    }

    private boolean counts(Value summed) {
        return has(summed.get("id").asString())
                && (!onlyFacts || summed.get("asserted").asLong() > 0);
    }

    private Set<String> belonging(List<String> given, Driver driver) {
        try (var session = driver.session(Pages.READING)) {
            var statement = files.get("exchange/selected").statement();
            return session.run(statement, Map.of("batch", Map.of("ids", given))).stream()
                    .map(row -> row.get("id").asString())
                    .collect(Collectors.toSet());
        }
    }
}
