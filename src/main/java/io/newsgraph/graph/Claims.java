package io.newsgraph.graph;

import io.newsgraph.knowledge.EventStatement;
import io.newsgraph.knowledge.Findings;
import io.newsgraph.knowledge.RelationStatement;
import io.newsgraph.news.ArticleId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the statements of one article into claims; what is said twice in the same words is one claim. */
final class Claims {

    private Claims() {}

    static List<Claim> of(Findings findings) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        var article = findings.article().id();
        findings.events().stream()
                .map(event -> of(article, event))
                .forEach(claim -> claims.putIfAbsent(claim.id(), claim));
        findings.relations().stream()
                .map(relation -> of(article, relation))
                .forEach(claim -> claims.putIfAbsent(claim.id(), claim));
        return new ArrayList<>(claims.values());
    }

    private static Claim of(ArticleId article, EventStatement statement) {
        var event = EventRows.idOf(article, statement);
        var date = statement.date();
        return new Claim(
                GraphId.of("c", event, statement.standing(), statement.attributedTo(), statement.sentence()),
                statement.type().name(),
                statement.standing(),
                statement.status().name(),
                statement.negated(),
                statement.attributedTo(),
                statement.confidence(),
                statement.rule(),
                null,
                date == null ? null : date.start(),
                date == null ? null : date.end(),
                statement.trigger(),
                statement.sentence(),
                event,
                Participants.relationsOf(statement));
    }

    private static Claim of(ArticleId article, RelationStatement statement) {
        var relation = new RelationKey(statement.subject(), statement.type().name(), statement.object(), null);
        return new Claim(
                GraphId.of(
                        "c",
                        article.value(),
                        relation.id(),
                        statement.value(),
                        statement.held(),
                        statement.standing(),
                        statement.attributedTo(),
                        statement.sentence()),
                statement.type().name(),
                statement.standing(),
                statement.status().name(),
                statement.negated(),
                statement.attributedTo(),
                statement.confidence(),
                statement.rule(),
                statement.value(),
                statement.held().start(),
                statement.held().end(),
                statement.sentence(),
                statement.sentence(),
                null,
                List.of(relation));
    }
}
