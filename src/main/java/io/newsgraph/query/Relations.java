package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.knowledge.QuadClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Looks up relations between actors and the evidence for them. */
public final class Relations {

    private final Questions questions;
    private final Actors actors;

    /** Asks the graph behind the driver. */
    public Relations(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
        this.actors = new Actors(driver, files);
    }

    /**
     * The relations that fit, those with most reports first. A name that several actors share stands for
     * all of them. With a day of news or a day of holding, each is summed up from the claims that count.
     *
     * @throws UnknownName when nobody has the name, or no relation the type
     */
    public List<RelationSummary> list(RelationQuestion question) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("type", question.type() == null ? null : RelationTypes.named(question.type()));
        parameters.put("eitherWay", question.eitherWay());
        parameters.put("skip", question.isTimed() ? 0 : question.skip());
        parameters.put("limit", question.isTimed() ? Integer.MAX_VALUE : question.limit());
        var file = chooseFile(question, parameters);
        var ids = questions.list(file, parameters, row -> row.get("id").asString());
        return question.isTimed() ? listTimed(ids, question) : list(ids, question.evidence());
    }

    private List<RelationSummary> listTimed(List<String> ids, RelationQuestion question) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", ids);
        parameters.put("asOf", question.asOf());
        parameters.put("at", question.at());
        parameters.put("evidence", question.evidence());
        parameters.put("skip", question.skip());
        parameters.put("limit", question.limit());
        return questions.list("lookup/relations-as-of", parameters, Relations::summary);
    }

    /** The relation with this id and some of its evidence. */
    public Optional<RelationSummary> find(String id, int evidence) {
        return list(List.of(id), evidence).stream().findFirst();
    }

    /** The claims behind a relation or event, newest report first. */
    public List<Evidence> evidence(String id, int skip, int limit) {
        return questions.list(
                "lookup/evidence",
                Map.of("id", id, "skip", skip, "limit", limit),
                row -> Values.evidence(
                        row.get("claim"),
                        row.get("sentence"),
                        row.get("speaker"),
                        Values.article(row.get("article"), row.get("publisher"))));
    }

    private String chooseFile(RelationQuestion question, Map<String, @Nullable Object> parameters) {
        if (question.subject() != null && question.object() != null) {
            parameters.put("subjects", actors.idsNamed(question.subject()));
            parameters.put("objects", actors.idsNamed(question.object()));
            return "lookup/relations-between";
        }
        if (question.subject() != null) {
            parameters.put("actors", actors.idsNamed(question.subject()));
            return "lookup/relations-from";
        }
        if (question.object() != null) {
            parameters.put("actors", actors.idsNamed(question.object()));
            return question.eitherWay() ? "lookup/relations-from" : "lookup/relations-to";
        }
        return "lookup/relations-typed";
    }

    /** The relations with these ids, in their order, with some evidence each; ids that no relation has are left out. */
    public List<RelationSummary> list(List<String> ids, int evidence) {
        return questions.list("lookup/relations", Map.of("ids", ids, "evidence", evidence), Relations::summary);
    }

    private static RelationSummary summary(Record row) {
        var relation = row.get("relation");
        var quadClass = Values.text(relation, "quadClass");
        return new RelationSummary(
                relation.get("id").asString(),
                relation.get("type").asString(),
                Objects.requireNonNull(Values.reference(row.get("subject"))),
                Values.reference(row.get("object")),
                quadClass == null ? null : QuadClass.valueOf(quadClass),
                Values.texts(relation, "values"),
                Values.standing(relation),
                relation.get("articles").asLong(),
                relation.get("origins").asLong(),
                relation.get("asserted").asLong(),
                Values.date(relation, "startDate"),
                Values.date(relation, "endDate"),
                Values.precision(relation),
                Values.instant(relation, "firstSeen"),
                Values.instant(relation, "lastSeen"),
                relation.get("confidence").asDouble(),
                row.get("evidence").asList(Values::evidence));
    }
}
