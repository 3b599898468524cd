package io.newsgraph.graph;

import io.newsgraph.news.ArticleId;
import java.util.List;
import java.util.Map;

/** Takes away what one article says, and everything that only it supported, inside a transaction. */
final class Withdrawal {

    private final List<String> supported;
    private final List<String> actors;
    private final List<String> publishers;
    private final Statements statements;

    private Withdrawal(List<String> supported, List<String> actors, List<String> publishers, Statements statements) {
        this.supported = supported;
        this.actors = actors;
        this.publishers = publishers;
        this.statements = statements;
    }

    /** Takes away what the article itself holds; what other articles share is left to {@link #settle()}. */
    static Withdrawal begin(ArticleId article, Statements statements) {
        Map<String, Object> id = Map.of("id", article.value());
        var affected = statements.single("withdraw/affected", id);
        statements.run("withdraw/claims", id);
        statements.run("withdraw/sentences", id);
        statements.run("withdraw/names", id);
        return new Withdrawal(
                affected.get("supported").asList(value -> value.asString()),
                affected.get("actors").asList(value -> value.asString()),
                affected.get("publishers").asList(value -> value.asString()),
                statements);
    }

    /** Removes what nothing supports any more and counts again what is left. */
    void settle() {
        statements.runIds("withdraw/unsupported-relationships", supported);
        statements.runIds("withdraw/unsupported", supported);
        statements.runIds("withdraw/recount", supported);
        statements.runIds("withdraw/values", supported);
        statements.runIds("write/standing", supported);
        statements.runIds("write/relationships", supported);
        statements.runIds("withdraw/unnamed", actors);
        statements.runIds("withdraw/actors", actors);
        statements.run("withdraw/publishers", Map.of("names", publishers));
    }
}
