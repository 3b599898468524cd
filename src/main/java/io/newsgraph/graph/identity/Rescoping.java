package io.newsgraph.graph.identity;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import io.newsgraph.knowledge.ActorId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Gives names in single articles profiles of their own where people judge them there, and takes these away again. */
final class Rescoping {

    private Rescoping() {}

    /**
     * Lets the profiles of the articles that the judged actors are scoped to follow the judgements.
     *
     * @return a row for each place that shows another profile: the profile, and the actor it leads to as yet
     */
    static List<Record> follow(Collection<ActorId> judged, Judgements judgements, Statements statements) {
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        for (var actor : judged) {
            actor.scope()
                    .ifPresent(article -> statements
                            .list(
                                    "judge/shown",
                                    Map.of(
                                            "article",
                                            article.value(),
                                            "name",
                                            actor.shared().value()),
                                    row -> row.get("profile"))
                            .forEach(node -> {
                                var profile = Profiles.read(node);
                                var followed = judgements.scoped(profile.everywhere(), article);
                                if (!followed.equals(profile)) {
                                    rows.add(Row.of(
                                            "article", article.value(),
                                            "from", profile.id(),
                                            "to", followed.id(),
                                            "properties", Profiles.properties(followed)));
                                }
                            }));
        }
        return statements.listRows("judge/rescope", rows, row -> row);
    }
}
