package io.newsgraph.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds what one file says and another does not. */
public final class Comparison {

    private static final int MOST_CHARACTERS = 50_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private final Map<String, String> names = new HashMap<>();
    private final int mostCharacters;
    private @Nullable Format format;

    /** A comparison of two files. */
    public Comparison() {
        this(MOST_CHARACTERS);
    }

    Comparison(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /**
     * Hands on what only one of the files says, sorted by what is said.
     *
     * @return how many statements both share
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a file is neither an export nor the output of {@code extract}, or if the two
     *     are not of the same kind; the message says which
     */
    public long compare(Path one, Path other, Consumer<Difference> differences) throws IOException {
        try (var ones = statements(one);
                var others = statements(other)) {
            return merge(new Cursor(ones.iterator()), new Cursor(others.iterator()), differences);
        }
    }

    /** The name of an actor that the files tell of, else its id; known when the comparison has begun. */
    public String nameOf(String actor) {
        return names.getOrDefault(actor, actor);
    }

    private SortedLines statements(Path file) throws IOException {
        var sorted = new SortedLines(mostCharacters);
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read(file, lines, sorted);
            return sorted;
        } catch (CharacterCodingException e) {
            sorted.close();
            throw new IllegalArgumentException(
                    "the file " + file + " is not text in UTF-8, so it is neither an export nor the output of"
                            + " \"newsgraph extract\"",
                    e);
        } catch (IOException | RuntimeException e) {
            sorted.close();
            throw e;
        }
    }

    private void read(Path file, BufferedReader lines, SortedLines sorted) throws IOException {
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                var json = parse(line, file, number);
                format(json, file, number)
                        .reader(names)
                        .read(json)
                        .forEach(said -> sorted.add(Entry.of(said).line()));
            }
        }
    }

    private Format format(JsonNode line, Path file, int number) {
        var found = Format.of(line);
        if (found == null) {
            throw new IllegalArgumentException("line " + number + " of " + file
                    + " is neither of an export nor of the output of \"newsgraph extract\"");
        }
        if (format != null && format != found) {
            throw new IllegalArgumentException("line " + number + " of " + file + " is of " + found.words
                    + ", but what came before is of " + format.words + ": only two of a kind can be compared");
        }
        format = found;
        return found;
    }

    private static JsonNode parse(String line, Path file, int number) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("line " + number + " of " + file + " is not valid JSON", e);
        }
    }

    private static long merge(Cursor one, Cursor other, Consumer<Difference> differences) {
        var shared = 0L;
        while (one.entry != null || other.entry != null) {
            var order = Entry.compare(one.entry, other.entry);
            if (order == 0) {
                shared++;
            } else {
                var only = Objects.requireNonNull(order < 0 ? one.entry : other.entry);
                differences.accept(new Difference(order < 0, only.statement(JSON)));
            }
            if (order <= 0) {
                one.advance();
            }
            if (order >= 0) {
                other.advance();
            }
        }
        return shared;
    }

    /** The kinds of files that can be compared. */
    private enum Format {
        EXPORT("an export"),
        EXTRACT("the output of \"newsgraph extract\"");

        private final String words;

        Format(String words) {
            this.words = words;
        }

        static @Nullable Format of(JsonNode line) {
            if (line.has("kind")) {
                return EXPORT;
            }
            return line.has("mentions") || line.has("error") ? EXTRACT : null;
        }

        StatementReader reader(Map<String, String> names) {
            return this == EXPORT ? new ExportedStatements(names) : new ExtractedStatements(names);
        }
    }

    /** Goes through the statements of one side, each only once. */
    private static final class Cursor {

        private final Iterator<String> lines;
        private @Nullable Entry entry;

        Cursor(Iterator<String> lines) {
            this.lines = lines;
            advance();
        }

        void advance() {
            var last = entry;
            entry = null;
            while (entry == null && lines.hasNext()) {
                var next = new Entry(lines.next());
                entry = last != null && Entry.compare(last, next) == 0 ? null : next;
            }
        }
    }
}
