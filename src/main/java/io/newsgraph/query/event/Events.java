package io.newsgraph.query.event;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.knowledge.Standing;
import io.newsgraph.query.Cursor;
import io.newsgraph.query.Page;
import io.newsgraph.query.Questions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Looks up events, plans and what became of them, each with a number of statements that does not depend on how many. */
public final class Events {

    /** Events are sorted by the day on which they began and their id. */
    private static final int PLACE = 2;

    /** How firmly what is still to come must stand to be a plan, or an agreement. */
    private static final List<String> PLANNED = Stream.of(Standing.values())
            .filter(standing -> standing.compareTo(Standing.PLANNED) >= 0)
            .map(Standing::name)
            .toList();

    private final Questions questions;
    private final EventRows rows;

    /** Asks the graph behind the driver. */
    public Events(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
        this.rows = new EventRows(questions);
    }

    /** The events that fit, the latest first; those of which no day is known begin when they are first reported. */
    public Page<EventSummary> page(EventQuestion question) {
        return page(question, List.of(), false);
    }

    /**
     * Of the events that fit those that are planned, with all that became of them: at least one of the outcomes, in any way
     * if none is given. What is still to come but denied or only imagined is no plan, unless its status is asked for.
     * Types are those of the plan, such as AGREE, or of what is planned.
     */
    public Page<EventAnswer> plans(EventQuestion question, Collection<Outcome> outcomes) {
        var page = page(question, outcomes, true);
        return new Page<>(answers(page.items(), question.evidence()), page.next());
    }

    /** The event with this id, some of its evidence, the plans before it and what became of it. */
    public Optional<EventAnswer> find(String id, int evidence) {
        return answers(rows.list(List.of(id), evidence), evidence).stream().findFirst();
    }

    private Page<EventSummary> page(EventQuestion question, Collection<Outcome> outcomes, boolean onlyPlans) {
        var filter = question.filter().parameter();
        question.parties().addTo(filter);
        filter.put("phase", onlyPlans ? EventRows.PLAN : null);
        if (onlyPlans) {
            filter.putIfAbsent("statuses", PLANNED);
            filter.put("futures", filter.get("types"));
        }
        filter.put(
                "outcomes",
                outcomes.isEmpty() ? null : outcomes.stream().map(Enum::name).toList());
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("filter", filter);
        parameters.put("after", after(Cursor.parse(question.cursor(), PLACE), question.filter()));
        parameters.put("limit", question.limit() + 1L);
        var file = chooseFile(question, onlyPlans, parameters);
        var found = questions.list(
                file,
                parameters,
                row -> new Found(row.get("id").asString(), row.get("began").asLocalDate()));
        var page = Page.of(found, question.limit(), event -> Cursor.after(event.began(), event.id()));
        return new Page<>(rows.list(page.items().stream().map(Found::id).toList(), question.evidence()), page.next());
    }

    private static String chooseFile(
            EventQuestion question, boolean onlyPlans, Map<String, @Nullable Object> parameters) {
        var parties = question.parties();
        if (parties.nameAnActor()) {
            parameters.put("of", parties.of());
            return "lookup/events-of";
        }
        if (parties.nameAPlace()) {
            var of = new HashMap<String, @Nullable Object>();
            of.put("place", parties.place());
            of.put("country", parties.country());
            parameters.put("of", of);
            return "lookup/events-at";
        }
        parameters.put("of", Map.of("types", question.filter().typesToSeek(onlyPlans)));
        return "lookup/events-typed";
    }

    private static Map<String, @Nullable Object> after(@Nullable Cursor cursor, EventFilter filter) {
        var after = new HashMap<String, @Nullable Object>();
        var began = cursor == null ? filter.last() : cursor.day(0);
        after.put("began", began.isAfter(filter.last()) ? filter.last() : began);
        after.put("id", cursor == null ? null : cursor.text(1));
        return after;
    }

    private List<EventAnswer> answers(List<EventSummary> events, int evidence) {
        var ids = events.stream().map(EventSummary::id).toList();
        var ties = questions.list("lookup/outcomes", Map.of("ids", ids), Tie::of);
        var others = rows
                .list(ties.stream().map(Tie::other).collect(Collectors.toCollection(LinkedHashSet::new)), evidence)
                .stream()
                .collect(Collectors.toMap(EventSummary::id, Function.identity()));
        var answers = new ArrayList<EventAnswer>();
        for (var event : events) {
            var became = links(event, true, ties, others);
            answers.add(new EventAnswer(event, outcome(event, became), became, links(event, false, ties, others)));
        }
        return answers;
    }

    private static @Nullable Outcome outcome(EventSummary event, List<EventAnswer.Link> became) {
        if (became.isEmpty()) {
            return event.plan() ? Outcome.OPEN : null;
        }
        return became.stream().anyMatch(link -> link.outcome() == Outcome.OCCURRED)
                ? Outcome.OCCURRED
                : Outcome.CONTRADICTED;
    }

    private static List<EventAnswer.Link> links(
            EventSummary event, boolean isPlan, List<Tie> ties, Map<String, EventSummary> others) {
        return ties.stream()
                .filter(tie -> tie.id().equals(event.id()) && tie.isPlan() == isPlan && others.containsKey(tie.other()))
                .map(tie -> new EventAnswer.Link(
                        Objects.requireNonNull(others.get(tie.other())), tie.outcome(), tie.reason()))
                .toList();
    }

    private record Found(String id, LocalDate began) {}

    private record Tie(String id, boolean isPlan, String other, Outcome outcome, String reason) {

        static Tie of(Record row) {
            return new Tie(
                    row.get("id").asString(),
                    row.get("role").asString().equals("BECAME"),
                    row.get("other").asString(),
                    Outcome.valueOf(row.get("outcome").asString()),
                    row.get("reason").asString());
        }
    }
}
