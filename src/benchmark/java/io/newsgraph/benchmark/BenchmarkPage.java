package io.newsgraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page {@code docs/benchmark.md}, in which each benchmark fills the section that carries its name. */
final class BenchmarkPage {

    private static final Path FILE = Path.of("docs", "benchmark.md");

    private BenchmarkPage() {}

    /** Puts a text between {@code <!-- section -->} and {@code <!-- /section -->}, in place of what is there. */
    static void write(String section, String text) {
        try {
            Files.writeString(FILE, replace(Files.readString(FILE), section, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replace(String page, String section, String text) {
        var open = "<!-- " + section + " -->";
        var start = page.indexOf(open);
        var end = page.indexOf("<!-- /" + section + " -->");
        if (start < 0 || end < start) {
            throw new IllegalStateException(FILE + " has no section " + open);
        }
        return page.substring(0, start + open.length()) + "\n" + text.strip() + "\n" + page.substring(end);
    }
}
