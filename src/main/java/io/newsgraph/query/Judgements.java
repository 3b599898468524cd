package io.newsgraph.query;

import io.newsgraph.graph.CypherFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** What people have decided of actors and events, and what waits for them to decide. */
public final class Judgements {

    private final Questions questions;

    /** Asks the graph behind the driver. */
    public Judgements(Driver driver, CypherFiles files) {
        this.questions = new Questions(driver, files);
    }

    /** The pairs of actors that may be one, likeliest first. */
    public List<Doubt> review(int skip, int limit) {
        return questions.list("judge/doubts", Map.of("skip", skip, "limit", limit), Judgements::doubt);
    }

    /** What was decided, last first. */
    public List<JudgementAnswer> list(int skip, int limit) {
        return list(null, skip, limit);
    }

    /** The judgement with this id. */
    public Optional<JudgementAnswer> find(String id) {
        return list(id, 0, 1).stream().findFirst();
    }

    private List<JudgementAnswer> list(@Nullable String id, int skip, int limit) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", id);
        parameters.put("skip", skip);
        parameters.put("limit", limit);
        return questions.list("judge/list", parameters, row -> judgement(row.get("judgement")));
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
