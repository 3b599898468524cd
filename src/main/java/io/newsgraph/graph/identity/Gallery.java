package io.newsgraph.graph.identity;

import io.newsgraph.graph.Statements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps what the graph knows of actors true after articles have ceased to name them. */
public final class Gallery {

    private Gallery() {}

    /** Takes away those of some actors that no article names any more, and portrays the others anew. */
    public static void settle(Collection<String> actors, Statements statements) {
        statements.runIds("identity/unnamed", actors);
        var rows = new ArrayList<Map<String, @Nullable Object>>();
        statements.listIds("identity/portraits", actors, row -> row).forEach(row -> {
            var portrait = new Portrait(row.get("id").asString());
            row.get("said").values().forEach(portrait::add);
            rows.add(portrait.row(row.get("articles").asInt()));
        });
        statements.runRows("write/actor-names", rows);
    }
}
