package io.newsgraph.web;

import io.newsgraph.query.matrix.MatrixRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a matrix as comma-separated values (RFC 4180). */
final class MatrixLines {

    static final String HEADER = "period,source,source_name,source_country,target,target_name,target_country,"
            + "verbal_cooperation,material_cooperation,verbal_conflict,material_conflict,events,articles\r\n";

    private static final int MONTH = 7;
    private static final int YEAR = 4;

    private MatrixLines() {}

    static String line(MatrixRow row, boolean byYear) {
        return Stream.of(
                                period(row, byYear),
                                row.source().id(),
                                row.source().name(),
                                row.source().country(),
                                row.target().id(),
                                row.target().name(),
                                row.target().country(),
                                row.verbalCooperation(),
                                row.materialCooperation(),
                                row.verbalConflict(),
                                row.materialConflict(),
                                row.events(),
                                row.articles())
                        .map(MatrixLines::field)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A year or an ISO month. */
    static String period(MatrixRow row, boolean byYear) {
        return row.period().toString().substring(0, byYear ? YEAR : MONTH);
    }

    private static String field(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
