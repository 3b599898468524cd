package io.newsgraph.query.event;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.knowledge.QuadClass;
import io.newsgraph.query.Cursor;
import io.newsgraph.query.Page;
import io.newsgraph.query.Questions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Counts the events of an actor by the period in which they began. */
public final class Timeline {

    private static final int PLACE = 1;

    private final Questions questions;
    private final EventRows rows;

    /** Asks the graph behind the driver. */
    public Timeline(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
        this.rows = new EventRows(questions);
    }

    /**
     * The periods in which events began, the latest first, each with the event of which most articles tell. Events of
     * which no day is known are left out.
     *
     * @param question whose events; one of the parties is an actor
     * @param bucket how long the periods are
     */
    public Page<TimelinePeriod> page(EventQuestion question, Bucket bucket) {
        var cursor = Cursor.parse(question.cursor(), PLACE);
        var until = cursor == null ? question.filter().last() : cursor.day(0).minusDays(1);
        var filter = question.filter().between(question.filter().since(), until).parameter();
        question.parties().addTo(filter);
        filter.put("phase", null);
        filter.put("outcomes", null);
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("of", question.parties().of());
        parameters.put("filter", filter);
        parameters.put("after", Map.of("began", until));
        var periods = new TreeMap<LocalDate, Sum>();
        questions
                .list("lookup/timeline", parameters, Count::of)
                .forEach(count -> periods.merge(bucket.first(count.day()), Sum.of(count), Sum::plus));
        var sums = new ArrayList<>(periods.descendingMap().entrySet());
        var page = Page.of(sums, question.limit(), period -> Cursor.after(period.getKey()));
        var headlines = headlines(
                page.items().stream()
                        .map(period -> period.getValue().most().id())
                        .toList(),
                question);
        return page.map(period -> {
            var sum = period.getValue();
            var headline = Objects.requireNonNull(headlines.get(sum.most().id()));
            return new TimelinePeriod(
                    period.getKey(),
                    bucket.last(period.getKey()),
                    sum.cooperative() + sum.conflictual(),
                    sum.cooperative(),
                    sum.conflictual(),
                    headline);
        });
    }

    private Map<String, EventSummary> headlines(List<String> ids, EventQuestion question) {
        return rows.list(ids, question.evidence()).stream()
                .collect(Collectors.toMap(EventSummary::id, Function.identity()));
    }

    /** The events of one family on one day. */
    private record Count(LocalDate day, boolean isCooperation, long events, Reported most) {

        static Count of(Record row) {
            var quadClass = QuadClass.valueOf(row.get("quadClass").asString());
            var most = row.get("most");
            return new Count(
                    row.get("day").asLocalDate(),
                    quadClass == QuadClass.VERBAL_COOPERATION || quadClass == QuadClass.MATERIAL_COOPERATION,
                    row.get("events").asLong(),
                    new Reported(-most.get(0).asLong(), most.get(1).asString()));
        }
    }

    private record Reported(long articles, String id) {

        Reported orMoreReported(Reported other) {
            var order = articles == other.articles ? other.id.compareTo(id) : Long.compare(articles, other.articles);
            return order >= 0 ? this : other;
        }
    }

    private record Sum(long cooperative, long conflictual, Reported most) {

        static Sum of(Count count) {
            return new Sum(
                    count.isCooperation() ? count.events() : 0,
                    count.isCooperation() ? 0 : count.events(),
                    count.most());
        }

        Sum plus(Sum other) {
            return new Sum(
                    cooperative + other.cooperative, conflictual + other.conflictual, most.orMoreReported(other.most));
        }
    }
}
