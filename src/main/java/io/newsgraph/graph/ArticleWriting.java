package io.newsgraph.graph;

import io.newsgraph.graph.Written.Change;
import io.newsgraph.knowledge.Findings;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one article inside a transaction. */
final class ArticleWriting {

    private final Findings findings;
    private final Statements statements;

    ArticleWriting(Findings findings, Statements statements) {
        this.findings = findings;
        this.statements = statements;
    }

    Written write() {
        var article = findings.article();
        var held = statements
                .single("write/begin", Map.of("id", article.id().value()))
                .get("revision")
                .asString(null);
        if (article.revision().value().equals(held)) {
            return Written.nothing(article.id());
        }
        if (held == null) {
            return writeContent(Change.NEW);
        }
        var withdrawal = Withdrawal.begin(article.id(), statements);
        var written = writeContent(Change.REPLACED);
        withdrawal.settle();
        return written;
    }

    private Written writeContent(Change change) {
        var article = findings.article();
        var sentences = new Sentences(findings);
        var claims = Claims.of(findings);
        var actors = ActorRows.of(findings);
        var events = EventRows.of(findings, claims);
        var relations = RelationRows.of(findings, claims);

        statements.run("write/article", ArticleRow.of(article));
        writeUnder("write/sentences", sentences.rows());
        writeUnder("write/actors", actors);
        statements.runRows("write/mentions", ActorRows.mentionsOf(findings, sentences));
        statements.runRows("write/events", events);
        statements.runRows("write/relations", relations);
        statements.runRows("write/claims", ClaimRows.of(claims, article.text(), sentences));
        drawRelationships(ids(events), ids(relations));
        return new Written(
                article.id(),
                change,
                findings.sentences().size(),
                actors.size(),
                events.size(),
                relations.size(),
                claims.size());
    }

    private void writeUnder(String name, List<Map<String, @Nullable Object>> rows) {
        statements.run(name, Map.of("article", findings.article().id().value(), "rows", rows));
    }

    private void drawRelationships(List<String> events, List<String> relations) {
        statements.runIds(
                "write/standing",
                Stream.concat(events.stream(), relations.stream()).toList());
        statements.runIds("write/new-relationships", relations);
        statements.runIds("write/relationships", relations);
    }

    private static List<String> ids(List<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(row -> String.valueOf(row.get("id"))).toList();
    }
}
