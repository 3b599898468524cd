package io.newsgraph.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A data file of the lexicon: tab-separated columns under a header, or plain lines without one. */
final class Table {

    private Table() {}

    /** A row, by column name. */
    record Row(Map<String, String> cells) {

        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        @Nullable
        String orNull(String column) {
            var value = get(column);
            return value.isEmpty() ? null : value;
        }

        List<String> list(String column) {
            return get(column).isEmpty() ? List.of() : List.of(get(column).split(";"));
        }
    }

    /** The rows of a file with a header; lines that start with # are comments. */
    static List<Row> rows(String name) {
        var lines = lines(name);
        var header = lines.get(0).split("\t");
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = new HashMap<String, String>();
            var values = line.split("\t", -1);
            for (var i = 0; i < Math.min(header.length, values.length); i++) {
                cells.put(header[i], values[i].strip());
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    /** The first two columns of a file without a header. */
    static Map<String, String> pairs(String name) {
        var pairs = new HashMap<String, String>();
        for (var line : lines(name)) {
            var cells = Arrays.asList(line.split("\t", -1));
            pairs.put(cells.get(0).strip(), cells.size() > 1 ? cells.get(1).strip() : "");
        }
        return pairs;
    }

    private static List<String> lines(String name) {
        var in = Table.class.getResourceAsStream("/lexicon/" + name);
        if (in == null) {
            throw new IllegalStateException("the lexicon lacks its file " + name);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
