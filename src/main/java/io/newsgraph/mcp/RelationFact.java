package io.newsgraph.mcp;

import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.RelationSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation as an agent is told of it.
 *
 * @param id to ask for all its evidence
 * @param subject name of its subject
 * @param type its type
 * @param object name of its object
 * @param values offices or days
 * @param status how firmly it stands
 * @param confidence how likely it is what the best sentence says, from 0 to 1
 * @param articles how many articles speak of it
 * @param independentReports how many of these are not copies of one another
 * @param statedAsFact how many articles state it as a fact
 * @param startDate first day that a claim gives
 * @param endDate last day that a claim gives
 * @param firstSeen first publication that speaks of it
 * @param lastSeen last publication that speaks of it
 * @param statements the best sentences behind it
 */
record RelationFact(
        String id,
        String subject,
        String type,
        @Nullable String object,
        List<String> values,
        Standing status,
        double confidence,
        long articles,
        long independentReports,
        long statedAsFact,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable Instant firstSeen,
        @Nullable Instant lastSeen,
        List<Statement> statements) {

    static RelationFact of(RelationSummary relation) {
        return new RelationFact(
                relation.id(),
                relation.subject().name(),
                relation.type(),
                relation.object() == null ? null : relation.object().name(),
                relation.values(),
                relation.status(),
                relation.confidence(),
                relation.articles(),
                relation.origins(),
                relation.asserted(),
                relation.startDate(),
                relation.endDate(),
                relation.firstSeen(),
                relation.lastSeen(),
                relation.evidence().stream().map(Statement::of).toList());
    }
}
