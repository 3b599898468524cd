package io.newsgraph.query.matrix;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.knowledge.EventType;
import io.newsgraph.query.Cursor;
import io.newsgraph.query.Page;
import io.newsgraph.query.Questions;
import io.newsgraph.query.Values;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Sums up events by period, source and target. Events of which no day is known count nowhere. */
public final class Matrix {

    /** Rows are sorted by period and the ids of source and target. */
    private static final int PLACE = 3;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 2);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Questions questions;
    private final CypherFiles files;

    /** Asks the graph behind the driver. */
    public Matrix(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
        this.files = files;
    }

    /** A page of its rows, the earliest period first. */
    public Page<MatrixRow> page(MatrixQuestion question, @Nullable String cursor, int limit) {
        var parameters = parameters(question, Cursor.parse(cursor, PLACE), limit + 1);
        return Page.of(
                questions.list(file(question), parameters, Matrix::row),
                limit,
                row -> Cursor.after(
                        row.period(), row.source().id(), row.target().id()));
    }

    /** Gives all its rows to a reader, one by one as the database finds them. */
    public void read(MatrixQuestion question, Consumer<MatrixRow> reader) {
        var parameters = parameters(question, null, Integer.MAX_VALUE);
        questions.ask(files.get(file(question)), parameters, result -> {
            result.forEachRemaining(record -> reader.accept(row(record)));
            return question;
        });
    }

    private static String file(MatrixQuestion question) {
        return question.actors().isEmpty() ? "lookup/matrix" : "lookup/matrix-of";
    }

    private static Map<String, @Nullable Object> parameters(
            MatrixQuestion question, @Nullable Cursor cursor, int limit) {
        var of = new HashMap<String, @Nullable Object>();
        of.put("types", Arrays.stream(EventType.values()).map(Enum::name).toList());
        of.put("actors", question.actors().isEmpty() ? null : question.actors());
        var filter = new HashMap<String, @Nullable Object>();
        filter.put("since", question.since() == null ? FIRST : question.since());
        filter.put("until", question.until() == null ? LAST : question.until());
        filter.put("statuses", question.onlyFacts() ? List.of("ASSERTED") : null);
        filter.put("onlyCountries", question.onlyCountries());
        var after = new HashMap<String, @Nullable Object>();
        after.put("period", cursor == null ? null : cursor.day(0));
        after.put("source", cursor == null ? null : cursor.text(1));
        after.put("target", cursor == null ? null : cursor.text(2));
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("of", of);
        parameters.put("filter", filter);
        parameters.put("after", after);
        parameters.put("unit", question.byYear() ? "year" : "month");
        parameters.put("limit", limit);
        return parameters;
    }

    private static MatrixRow row(Record row) {
        return new MatrixRow(
                row.get("period").asLocalDate(),
                party(row.get("source")),
                party(row.get("target")),
                row.get("verbalCooperation").asLong(),
                row.get("materialCooperation").asLong(),
                row.get("verbalConflict").asLong(),
                row.get("materialConflict").asLong(),
                row.get("events").asLong(),
                row.get("articles").asLong());
    }

    private static MatrixRow.Party party(Value actor) {
        return new MatrixRow.Party(
                actor.get("id").asString(), actor.get("name").asString(), Values.text(actor, "country"));
    }
}
