package io.newsgraph.intake.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a data file beside this package, without comments and blank lines. */
final class DataLines {

    private DataLines() {}

    static List<String> of(String name) {
        try (var file = DataLines.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program is incomplete: " + name + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
