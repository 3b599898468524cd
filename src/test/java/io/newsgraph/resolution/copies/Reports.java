package io.newsgraph.resolution.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The texts of {@code copies/texts}. */
final class Reports {

    /** Each about an event of its own. */
    static final List<String> EVENTS = List.of(
            "assad",
            "sweden",
            "quake",
            "grain",
            "wagner",
            "saudi",
            "niger",
            "beirut",
            "abe",
            "suez",
            "farc",
            "irandeal",
            "tigray",
            "martial");

    private Reports() {}

    /** A pair of texts, and whether the two are one report. */
    record Pair(String one, String other, String kind, boolean copy) {}

    static List<Pair> pairs() {
        return read("pairs.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Pair(cells[0], cells[1], cells[2], cells[3].equals("yes")))
                .toList();
    }

    static Stream<CopyText> events() {
        return EVENTS.stream().map(Reports::text);
    }

    /** All that the table names, and the events. */
    static List<CopyText> all() {
        var named = pairs().stream().flatMap(pair -> Stream.of(pair.one(), pair.other()));
        return Stream.concat(EVENTS.stream(), named)
                .distinct()
                .map(Reports::text)
                .toList();
    }

    static CopyText text(String name) {
        var parts = read("texts/" + name + ".txt").split("\n", 3);
        return new CopyText(name, parts[0], parts[2].strip(), Instant.parse(parts[1]), null, null);
    }

    static List<String> paragraphs(CopyText text) {
        return List.of(text.text().split("\n\n"));
    }

    private static String read(String name) {
        try (var in = Reports.class.getResourceAsStream("/copies/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
