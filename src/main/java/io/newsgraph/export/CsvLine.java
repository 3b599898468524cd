package io.newsgraph.export;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of comma-separated values (RFC 4180). */
public final class CsvLine {

    private CsvLine() {}

    /** The values in order, nothing for null, with the end of the line. */
    static String of(Stream<@Nullable String> values) {
        return values.map(value -> value == null ? "" : field(value)).collect(Collectors.joining(",", "", "\n"));
    }

    /** One value, in quotes where it needs them. */
    public static String field(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
