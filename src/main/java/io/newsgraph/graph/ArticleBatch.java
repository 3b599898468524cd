package io.newsgraph.graph;

import io.newsgraph.graph.Written.Effect;
import io.newsgraph.graph.evidence.Entry;
import io.newsgraph.graph.identity.BlockMemory.Turn;
import io.newsgraph.knowledge.Findings;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Some different articles that are to be written together: which of them the graph holds, and in which wording. */
final class ArticleBatch {

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Record> held = new HashMap<>();
    private final Statements statements;
    private final Turn turn;

    private ArticleBatch(Statements statements, Turn turn) {
        this.statements = statements;
        this.turn = turn;
    }

    /** Writes articles in their order; the same one may come more than once. */
    static List<Written> write(List<Findings> articles, Statements statements, Turn turn) {
        var written = new ArrayList<Written>();
        var batch = new ArticleBatch(statements, turn);
        for (var findings : articles) {
            var id = findings.article().id().value();
            if (batch.entries.containsKey(id)) {
                written.addAll(batch.write());
                batch = new ArticleBatch(statements, turn);
            }
            batch.entries.put(id, new Entry(findings));
        }
        written.addAll(batch.write());
        return written;
    }

    private List<Written> write() {
        statements
                .listIds("lookup/held", entries.keySet(), row -> row)
                .forEach(row -> held.put(row.get("id").asString(), row));
        var written = new ArrayList<Written>();
        var leaving = new ArrayList<String>();
        var coming = new ArrayList<Entry>();
        var revisions = new ArrayList<Map<String, @Nullable Object>>();
        entries.forEach((id, entry) -> {
            var effect = effect(entry);
            if (effect == Effect.REPLACED) {
                leaving.add(id);
            }
            if (effect == Effect.NEW || effect == Effect.REPLACED) {
                coming.add(entry);
            }
            revision(entry, effect).ifPresent(revisions::add);
            written.add(Written.of(entry, effect));
        });
        if (!coming.isEmpty()) {
            new Change(statements, turn).apply(leaving, coming);
        }
        statements.runRows("write/revisions", revisions);
        return written;
    }

    private Effect effect(Entry entry) {
        var before = held.get(entry.id());
        if (before == null) {
            return Effect.NEW;
        }
        if (isSameWording(entry, before)) {
            return HeldArticle.of(before).covers(entry.article(), entry.version()) ? Effect.UNCHANGED : Effect.REPLACED;
        }
        return isOlder(entry, before) ? Effect.OUTDATED : Effect.REPLACED;
    }

    private static boolean isSameWording(Entry entry, Record before) {
        return entry.article().revision().value().equals(before.get("revision").asString(null));
    }

    /** An archive may hold the first wording of an article whose last one was loaded long ago. */
    private static boolean isOlder(Entry entry, Record before) {
        var published = entry.article().published();
        var since = Times.read(before.get("published"));
        return published != null && since != null && published.isBefore(since);
    }

    /** What goes on record: the wording that is not the one in the graph from now on. */
    private Optional<Map<String, @Nullable Object>> revision(Entry entry, Effect effect) {
        var before = held.get(entry.id());
        if (before == null || isSameWording(entry, before)) {
            return Optional.empty();
        }
        if (effect == Effect.OUTDATED) {
            return Optional.of(row(
                    entry.id(),
                    entry.article().revision().value(),
                    entry.article().title(),
                    Times.of(entry.article().published()),
                    null));
        }
        return Optional.of(row(
                entry.id(),
                before.get("revision").asString(),
                before.get("title").asString(null),
                before.get("published").asZonedDateTime(null),
                before.get("loaded").asZonedDateTime(null)));
    }

    private static Map<String, @Nullable Object> row(
            String article,
            String revision,
            @Nullable String title,
            @Nullable ZonedDateTime published,
            @Nullable ZonedDateTime loaded) {
        return Row.of(
                "article",
                article,
                "id",
                article + "@" + revision,
                "loaded",
                loaded,
                "properties",
                Row.of("revision", revision, "title", title, "published", published));
    }
}
