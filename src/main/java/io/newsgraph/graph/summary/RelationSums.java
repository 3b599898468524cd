package io.newsgraph.graph.summary;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Statements;
import io.newsgraph.graph.copies.Voices;
import io.newsgraph.graph.evidence.Assertion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds claims to the relations that they support. */
final class RelationSums {

    private final Map<RelationKey, String> ids = new HashMap<>();
    private final Map<String, Sum> sums = new TreeMap<>();
    private final List<Map<String, @Nullable Object>> supports = new ArrayList<>();

    /** Claims of articles that were not there before. */
    void add(Collection<Assertion> fresh) {
        link(fresh, true);
    }

    /** Claims that supported other relations before; whoever calls this counts again. */
    void relink(Collection<Assertion> moved) {
        link(moved, false);
    }

    private void link(Collection<Assertion> assertions, boolean isCounted) {
        for (var assertion : assertions) {
            for (var key : RelationKey.of(assertion)) {
                var id = ids.computeIfAbsent(key, RelationKey::id);
                var sum = sums.computeIfAbsent(id, none -> new Sum(id, key));
                if (isCounted) {
                    sum.add(assertion);
                }
                supports.add(Row.of("claim", assertion.claim().id(), "relation", id));
            }
        }
    }

    /** The ids of all of them, in order. */
    Set<String> ids() {
        return sums.keySet();
    }

    void write(Voices voices, Statements statements) {
        var rows = sums.values().stream().map(sum -> sum.row(voices)).toList();
        var fresh = statements.listRows(
                "summary/relations", rows, row -> row.get("id").asString());
        statements.runIds("summary/ends", fresh);
        statements.runRows(
                "summary/values",
                rows.stream().filter(row -> !Set.of().equals(row.get("values"))).toList());
        statements.runRows("summary/supports-relation", supports);
    }
}
