package io.newsgraph.query.reconcile;

import io.newsgraph.knowledge.ActorType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant?
 *
 * @param query a name, alias or id; if null, actors are found by their Wikidata item
 * @param types kinds that it should have; any, if empty
 * @param strict whether actors of other kinds are left out, and not only less likely
 * @param properties what else is known of it, any of several values each
 * @param limit how many candidates to give at most
 */
public record ReconciliationQuery(
        @Nullable String query,
        Set<ActorType> types,
        boolean strict,
        Map<ActorProperty, List<String>> properties,
        int limit) {

    /** Copies types and properties; a limit below 1 is rejected with an {@link IllegalArgumentException}. */
    public ReconciliationQuery {
        types = Set.copyOf(types);
        properties = Map.copyOf(properties);
        if (limit < 1) {
            throw new IllegalArgumentException("limit must be a whole number from 1 on, not " + limit);
        }
    }
}
