package io.newsgraph.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a named query.
 *
 * @param columns names of the columns
 * @param rows for each row a value per column: text, number, truth value, date or time of java.time, list, map or null
 * @param hint why there are no rows, if somebody was asked for who does not exist
 */
public record Table(
        List<String> columns,
        List<List<@Nullable Object>> rows,
        @Nullable String hint) {

    /** Copies the lists of columns and rows. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A table that needs no hint. */
    public Table(List<String> columns, List<List<@Nullable Object>> rows) {
        this(columns, rows, null);
    }
}
