package io.newsgraph.comparison;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Any number of lines in their order, most of them kept in files meanwhile (external merge sort). */
final class SortedLines implements AutoCloseable {

    private final int mostCharacters;
    private final List<Path> files = new ArrayList<>();
    private final List<BufferedReader> readers = new ArrayList<>();
    private List<String> held = new ArrayList<>();
    private long characters;

    /** Keeps about as many characters in memory. */
    SortedLines(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** Adds a line; it must not hold a line break. */
    void add(String line) {
        held.add(line);
        characters += line.length();
        if (characters > mostCharacters) {
            putAway();
        }
    }

    /** All lines in order; to be called once, when all have been added. */
    Iterator<String> iterator() {
        Collections.sort(held);
        var runs = new PriorityQueue<Run>(Comparator.comparing(Run::line));
        start(held.iterator(), runs);
        files.forEach(file -> start(lines(file), runs));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !runs.isEmpty();
            }

            @Override
            public String next() {
                var first = runs.poll();
                if (first == null) {
                    throw new NoSuchElementException();
                }
                start(first.rest(), runs);
                return first.line();
            }
        };
    }

    @Override
    public void close() {
        try {
            for (var reader : readers) {
                reader.close();
            }
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putAway() {
        Collections.sort(held);
        try {
            var file = Files.createTempFile("newsgraph-diff", ".txt");
            files.add(file);
            Files.write(file, held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        held = new ArrayList<>();
        characters = 0;
    }

    private Iterator<String> lines(Path file) {
        try {
            var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
            readers.add(reader);
            return reader.lines().iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Iterator<String> lines, PriorityQueue<Run> runs) {
        if (lines.hasNext()) {
            runs.add(new Run(lines.next(), lines));
        }
    }

    /** The first of the lines that one file still holds, and the rest of them. */
    private record Run(String line, Iterator<String> rest) {}
}
