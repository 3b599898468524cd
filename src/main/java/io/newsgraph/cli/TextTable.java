package io.newsgraph.cli;

import io.newsgraph.query.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a table for a person: aligned columns that share the given width, long texts on several lines. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;

    TextTable(Table table, int width) {
        rows.add(table.columns());
        table.rows().forEach(row -> rows.add(row.stream().map(TextTable::cell).toList()));
        widths = IntStream.range(0, table.columns().size()).map(this::longest).toArray();
        fit(width);
    }

    Stream<String> lines() {
        var rule = String.join(GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList());
        return Stream.concat(
                Stream.concat(lines(rows.get(0)), Stream.of(rule)),
                rows.stream().skip(1).flatMap(this::lines));
    }

    private static String cell(@Nullable Object value) {
        return TableLines.text(value).replaceAll("\\s+", " ");
    }

    private int longest(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    /** Takes from the widest column until all fit, but leaves each wide enough to be read. */
    private void fit(int width) {
        while (IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) > width) {
            var widest = IntStream.range(0, widths.length).reduce(0, (a, b) -> widths[b] > widths[a] ? b : a);
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private Stream<String> lines(List<String> row) {
        var cells = IntStream.range(0, widths.length)
                .mapToObj(column -> wrapped(row.get(column), widths[column]))
                .toList();
        var height = cells.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height).mapToObj(line -> line(cells, line));
    }

    private String line(List<List<String>> cells, int line) {
        var text = new StringBuilder();
        for (var column = 0; column < widths.length; column++) {
            var part = line < cells.get(column).size() ? cells.get(column).get(line) : "";
            text.append(part).append(" ".repeat(widths[column] - length(part))).append(GAP);
        }
        return text.toString().stripTrailing();
    }

    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (length(rest) > width) {
            var most = rest.offsetByCodePoints(0, width);
            var space = rest.lastIndexOf(' ', most);
            var end = space > 0 ? space : most;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
