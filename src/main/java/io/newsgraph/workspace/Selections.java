package io.newsgraph.workspace;

import io.newsgraph.export.Selection;
import io.newsgraph.query.WrongParameter;
import io.newsgraph.query.cypher.NamedQueries;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Selects for an export what the answer to a question names by its ids. */
public final class Selections {

    private static final Pattern ID = Pattern.compile("(person|organization|country|place|group)-\\S+|[re]-[0-9a-f]+");

    private final NamedQueries queries;

    Selections(NamedQueries queries) {
        this.queries = queries;
    }

    /**
     * Asks a question, if there is one, and selects the actors, relations and events of which an id stands in its rows.
     *
     * @param onlyFacts see {@link Selection}
     * @param query the name of the question
     * @param values its parameters
     * @throws io.newsgraph.query.UnknownName when no question or no parameter has the name
     * @throws IllegalArgumentException when a value cannot be used, or the rows hold no ids
     */
    public Selection of(boolean onlyFacts, @Nullable String query, Map<String, String> values) {
        return new Selection(onlyFacts, Optional.ofNullable(query).map(name -> ids(name, values)));
    }

    private Set<String> ids(String query, Map<String, String> values) {
        var rows = queries.run(query, values).rows();
        var ids = new TreeSet<String>();
        collect(rows, ids);
        if (ids.isEmpty() && !rows.isEmpty()) {
            throw new WrongParameter(
                    "query",
                    "the answer to " + query
                            + " holds no ids of actors, relations or events; who-met-whom and find-actor, for example, give ids");
        }
        return ids;
    }

    private static void collect(@Nullable Object value, Set<String> ids) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, ids));
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), ids);
        } else if (value instanceof String text && ID.matcher(text).matches()) {
            ids.add(text);
        }
    }
}
