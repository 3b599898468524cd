package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Times;
import io.newsgraph.knowledge.QuadClass;
import java.time.Instant;
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

    /** Relations are sorted by number of reports, last report and id. */
    private static final int PLACE = 3;

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public Relations(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /**
     * The relations that fit, those with most reports first; none if nobody has an id. With a day of news or a
     * day of holding, each is summed up from the claims that count.
     *
     * @throws UnknownName when no relation has the type
     */
    public List<RelationSummary> list(RelationQuestion question) {
        return page(question).items();
    }

    /** The same as a page; the cursor of the question says where it begins. */
    public Page<RelationSummary> page(RelationQuestion question) {
        var after = Cursor.parse(question.cursor(), PLACE);
        var found = question.isTimed()
                ? listTimed(ids(question, null, Integer.MAX_VALUE), after, question)
                : list(ids(question, after, question.limit() + 1L), question.evidence(), question.filter());
        return Page.of(found, question.limit(), Relations::place);
    }

    /** The ids of the first relations that fit, whatever the day. */
    public List<String> ids(RelationQuestion question) {
        return ids(question, null, question.limit());
    }

    private List<String> ids(RelationQuestion question, @Nullable Cursor after, long limit) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("filter", question.filter().parameter());
        parameters.put("after", after(after));
        parameters.put("limit", limit);
        var file = chooseFile(question, parameters);
        return questions.list(file, parameters, row -> row.get("id").asString());
    }

    private static Cursor place(RelationSummary relation) {
        return Cursor.after(
                relation.articles(), relation.lastSeen() == null ? Instant.EPOCH : relation.lastSeen(), relation.id());
    }

    private static Map<String, @Nullable Object> after(@Nullable Cursor cursor) {
        var after = new HashMap<String, @Nullable Object>();
        after.put("articles", cursor == null ? Long.MAX_VALUE : cursor.number(0));
        after.put("seen", cursor == null ? null : Times.of(cursor.instant(1)));
        after.put("id", cursor == null ? null : cursor.text(2));
        return after;
    }

    private List<RelationSummary> listTimed(List<String> ids, @Nullable Cursor after, RelationQuestion question) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("ids", ids);
        parameters.put("asOf", question.asOf());
        parameters.put("at", question.at());
        parameters.put("evidence", question.evidence());
        parameters.put("after", after(after));
        parameters.put("limit", question.limit() + 1L);
        return questions.list("lookup/relations-as-of", parameters, Relations::summary);
    }

    /** The relation with this id and some of its evidence. */
    public Optional<RelationSummary> find(String id, int evidence) {
        return list(List.of(id), evidence, RelationFilter.ALL).stream().findFirst();
    }

    private String chooseFile(RelationQuestion question, Map<String, @Nullable Object> parameters) {
        if (question.subject() != null && question.object() != null) {
            parameters.put("of", Map.of("pairs", pairs(question, question.subject(), question.object())));
            return "lookup/relations-between";
        }
        if (question.subject() == null && question.object() == null) {
            var types = question.filter().spelledTypes();
            parameters.put("of", Map.of("types", types.isEmpty() ? RelationTypes.all() : types));
            return "lookup/relations-typed";
        }
        var actor = Objects.requireNonNull(question.subject() == null ? question.object() : question.subject());
        parameters.put("of", Map.of("actor", actor));
        if (question.direction() == Direction.BOTH) {
            return "lookup/relations-around";
        }
        var isSubject = (question.direction() == Direction.OUT) == (question.subject() != null);
        return isSubject ? "lookup/relations-from" : "lookup/relations-to";
    }

    private static List<List<String>> pairs(RelationQuestion question, String subject, String object) {
        return switch (question.direction()) {
            case OUT -> List.of(List.of(subject, object));
            case IN -> List.of(List.of(object, subject));
            case BOTH -> List.of(List.of(subject, object), List.of(object, subject));
        };
    }

    /**
     * The relations with these ids, in their order, each with the best of its evidence.
     *
     * @param filter from whose period the evidence is taken
     */
    public List<RelationSummary> list(List<String> ids, int evidence, RelationFilter filter) {
        return ids.isEmpty()
                ? List.of()
                : questions.list(
                        "lookup/relations",
                        Map.of("ids", ids, "evidence", evidence, "filter", filter.parameter()),
                        Relations::summary);
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
