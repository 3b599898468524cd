package io.newsgraph.query.cypher;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;

/**
 * The answer to a query.
 *
 * @param columns names of the columns
 * @param rows for each row a value per column: text, number, truth value, date or time of java.time, list, map or null
 * @param truncated whether there are more rows than these
 * @param hint why there are no rows, if somebody was asked for who does not exist
 */
public record Table(
        List<String> columns,
        List<List<@Nullable Object>> rows,
        boolean truncated,
        @Nullable String hint) {

    /** Copies the lists of columns and rows. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table that has all its rows and needs no hint. */
    public Table(List<String> columns, List<List<@Nullable Object>> rows) {
        this(columns, rows, false, null);
    }

    /** The same table with a hint. */
    Table withHint(@Nullable String words) {
        return new Table(columns, rows, truncated, words);
    }

    /** The first rows of a result. */
    static Table of(Result result, int limit) {
        var rows = new ArrayList<List<@Nullable Object>>();
        while (rows.size() < limit && result.hasNext()) {
            rows.add(result.next().values().stream().map(Plain::of).toList());
        }
        return new Table(result.keys(), rows, result.hasNext(), null);
    }
}
