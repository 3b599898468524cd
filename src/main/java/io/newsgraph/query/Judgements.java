package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import io.newsgraph.graph.Times;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What people have decided of actors and events, and what waits for them to decide. */
public final class Judgements {

    /** Judgements are sorted by when they were passed and id. */
    private static final int PLACE = 2;

    /** Pairs are sorted by score, number of articles and the two ids. */
    private static final int DOUBT_PLACE = 4;

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public Judgements(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /** The pairs of actors that may be one, likeliest first, behind a cursor if there is one. */
    public Page<Doubt> review(@Nullable String cursor, int limit) {
        var place = Cursor.parse(cursor, DOUBT_PLACE);
        var after = new HashMap<String, @Nullable Object>();
        after.put("score", place == null ? null : place.decimal(0));
        after.put("articles", place == null ? null : place.number(1));
        after.put("one", place == null ? null : place.text(2));
        after.put("other", place == null ? null : place.text(3));
        var doubts = questions.list("judge/doubts", Map.of("after", after, "limit", limit + 1L), Judgements::doubt);
        return Page.of(doubts, limit, Judgements::place);
    }

    /** What was decided, last first, behind a cursor if there is one. */
    public Page<JudgementAnswer> page(@Nullable String cursor, int limit) {
        return page(null, cursor, limit);
    }

    /**
     * What was decided of an actor, last first: under its own id, under names that are taken for it, and of everybody whom
     * people have judged the same.
     *
     * @param actor its id
     * @param cursor where the page before ended; none for the first page
     * @param limit how many to give at most
     */
    public Page<JudgementAnswer> of(String actor, @Nullable String cursor, int limit) {
        return page(idsOf(actor), cursor, limit);
    }

    /** The judgement with this id. */
    public Optional<JudgementAnswer> find(String id) {
        return list(id, null, null, 1).stream().findFirst();
    }

    private Page<JudgementAnswer> page(@Nullable Collection<String> ids, @Nullable String cursor, int limit) {
        var found = list(null, ids, Cursor.parse(cursor, PLACE), limit + 1L);
        return Page.of(found, limit, judgement -> Cursor.after(judgement.at(), judgement.id()));
    }

    private List<JudgementAnswer> list(
            @Nullable String id, @Nullable Collection<String> ids, @Nullable Cursor place, long limit) {
        var after = new HashMap<String, @Nullable Object>();
        after.put("at", place == null ? null : Times.of(place.instant(0)));
        after.put("id", place == null ? null : place.text(1));
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put("ids", ids);
        parameters.put("after", after);
        parameters.put("limit", limit);
        return questions.list("judge/list", parameters, row -> judgement(row.get("judgement")));
    }

    /** People decide of thousands, not of millions, so all that they have judged the same is looked through. */
    private Set<String> idsOf(String actor) {
        var ids = new TreeSet<>(questions.list(
                "judge/names", Map.of("actor", actor), row -> row.get("id").asString()));
        var pairs = questions.list("judge/all", Map.of(), Judgements::samePair);
        var isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (var pair : pairs) {
                if (pair.stream().anyMatch(ids::contains)) {
                    isGrowing |= ids.addAll(pair);
                }
            }
        }
        return ids;
    }

    /** Nobody, unless the judgement makes two actors one. */
    private static List<String> samePair(Record row) {
        return row.get("verdict").asString().equals(JudgementAnswer.Verdict.SAME.name())
                ? List.of(row.get("one").asString(), row.get("other").asString())
                : List.of();
    }

    private static Cursor place(Doubt doubt) {
        var one = doubt.one();
        var other = doubt.other();
        return Cursor.after(
                doubt.score(),
                one.articles() + other.articles(),
                one.actor().id(),
                other.actor().id());
    }

    private static Doubt doubt(Record row) {
        return new Doubt(
                candidate(row.get("one")),
                candidate(row.get("other")),
                row.get("score").asDouble(),
                row.get("reason").asString());
    }

    private static Doubt.Candidate candidate(Value actor) {
        return new Doubt.Candidate(
                Objects.requireNonNull(Values.reference(actor)),
                actor.get("articles").asLong());
    }

    private static JudgementAnswer judgement(Value judgement) {
        return new JudgementAnswer(
                judgement.get("id").asString(),
                JudgementAnswer.Subject.valueOf(judgement.get("about").asString()),
                JudgementAnswer.Verdict.valueOf(judgement.get("verdict").asString()),
                judgement.get("one").asString(),
                judgement.get("other").asString(),
                judgement.get("by").asString(),
                Objects.requireNonNull(Values.instant(judgement, "at")));
    }
}
