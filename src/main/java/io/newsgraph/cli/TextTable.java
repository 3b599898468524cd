package io.newsgraph.cli;

import io.newsgraph.query.cypher.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table for a person: aligned columns that share the given width, long texts on several lines; where the columns
 * are too many for that, one row below the other, each value on a line of its own.
 */
final class TextTable {

    private static final String GAP = "  ";

    /** Words up to this length, such as ids and days, are not broken. */
    private static final int LONGEST_WORD = 24;

    private static final int NARROWEST_VALUE = 20;

    private final List<List<String>> rows = new ArrayList<>();
    private final int[] widths;
    private final int width;

    TextTable(Table table, int width) {
        this.width = width;
        rows.add(table.columns());
        table.rows().forEach(row -> rows.add(row.stream().map(TextTable::cell).toList()));
        widths = IntStream.range(0, table.columns().size()).map(this::longest).toArray();
        fit();
    }

    Stream<String> lines() {
        if (!isFit()) {
            return rows.stream().skip(1).flatMap(this::below);
        }
        var rule = String.join(GAP, Arrays.stream(widths).mapToObj("-"::repeat).toList());
        return Stream.concat(
                Stream.concat(lines(rows.get(0)), Stream.of(rule)),
                rows.stream().skip(1).flatMap(this::lines));
    }

    /** The values of a row, each behind the name of its column, and an empty line. */
    private Stream<String> below(List<String> row) {
        var names = rows.get(0);
        var longest = names.stream().mapToInt(TextTable::length).max().orElse(0);
        var room = Math.max(NARROWEST_VALUE, width - longest - GAP.length());
        var lines = new ArrayList<String>();
        for (var column = 0; column < row.size(); column++) {
            var label = names.get(column);
            for (var part : wrapped(row.get(column), room)) {
                lines.add((label + " ".repeat(longest - length(label)) + GAP + part).stripTrailing());
                label = "";
            }
        }
        lines.add("");
        return lines.stream();
    }

    private static String cell(@Nullable Object value) {
        return TableLines.text(value).replaceAll("\\s+", " ");
    }

    private int longest(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private int longestWord(int column) {
        return rows.stream()
                .flatMap(row -> Stream.of(row.get(column).split(" ")))
                .mapToInt(TextTable::length)
                .max()
                .orElse(0);
    }

    private boolean isFit() {
        return IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) <= width;
    }

    /** Takes from the widest column that has words to put on another line until all fit. */
    private void fit() {
        var least = IntStream.range(0, widths.length)
                .map(column -> Math.min(LONGEST_WORD, longestWord(column)))
                .toArray();
        while (!isFit()) {
            var widest = IntStream.range(0, widths.length)
                    .filter(column -> widths[column] > least[column])
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a);
            if (widest.isEmpty()) {
                return;
            }
            widths[widest.getAsInt()]--;
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
