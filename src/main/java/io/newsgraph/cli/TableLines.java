package io.newsgraph.cli;

import io.newsgraph.export.CsvLine;
import io.newsgraph.query.cypher.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a table for programs: as JSON or as comma-separated values (RFC 4180). */
final class TableLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private TableLines() {}

    static Stream<String> json(Table table) {
        var last = table.rows().size() - 1;
        var rows = Stream.iterate(0, row -> row <= last, row -> row + 1)
                .map(row -> JSON.writeValueAsString(object(table, row)) + (row == last ? "" : ","));
        return Stream.concat(Stream.concat(Stream.of("["), rows), Stream.of("]"));
    }

    static Stream<String> csv(Table table) {
        var rows = table.rows().stream()
                .map(row -> row.stream().map(TableLines::field).collect(Collectors.joining(",")));
        return Stream.concat(
                Stream.of(table.columns().stream().map(TableLines::field).collect(Collectors.joining(","))), rows);
    }

    /** A value as a person reads it: lists without brackets, nothing for null, maps as JSON. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof List<?> list) {
            return list.stream().map(TableLines::text).collect(Collectors.joining(", "));
        }
        return value instanceof Map<?, ?> ? JSON.writeValueAsString(value) : value.toString();
    }

    private static Map<String, @Nullable Object> object(Table table, int row) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var column = 0; column < table.columns().size(); column++) {
            object.put(table.columns().get(column), table.rows().get(row).get(column));
        }
        return object;
    }

    private static String field(@Nullable Object value) {
        var text = value instanceof List<?> ? JSON.writeValueAsString(value) : text(value);
        return CsvLine.field(text);
    }
}
