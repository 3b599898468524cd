package io.newsgraph.cli;

import io.newsgraph.comparison.Difference;
import io.newsgraph.comparison.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes for a person what two files do not share: a line for each meaning, and below it a few of the places. */
final class DifferencesText {

    private static final int PLACES_SHOWN = 3;

    private final UnaryOperator<String> names;
    private final Consumer<String> lines;
    private final Side one = new Side("- ");
    private final Side other = new Side("+ ");
    private @Nullable Statement current;

    DifferencesText(UnaryOperator<String> names, Consumer<String> lines) {
        this.names = names;
        this.lines = lines;
    }

    /** Takes the next difference; those of one meaning come one behind the other. */
    void add(Difference difference) {
        var statement = difference.statement();
        if (current != null && !current.meaning().equals(statement.meaning())) {
            end();
        }
        current = statement;
        (difference.isOfFirst() ? one : other).add(statement);
    }

    /** Writes what is left. */
    void end() {
        if (current != null) {
            lines.accept(sentence(current.meaning()));
            one.write(lines);
            other.write(lines);
            current = null;
        }
    }

    boolean isEmpty() {
        return one.kinds.isEmpty() && other.kinds.isEmpty();
    }

    /** How much only one says, and how much both. */
    Stream<String> summary(Path first, Path second, long shared) {
        var both = String.format("Both say %,d things", shared);
        return isEmpty()
                ? Stream.of(both + " and nothing else.")
                : Stream.of(
                        "Only " + first + " (-): " + one.summary(),
                        "Only " + second + " (+): " + other.summary(),
                        both + ".");
    }

    /** Such as "event ASSAULT: Russia -> Ukraine, from 2024-12-03, ASSERTED". */
    private String sentence(Map<String, @Nullable Object> meaning) {
        var head = Stream.of("kind", "type", "of", "mode")
                .filter(meaning::containsKey)
                .map(field -> String.valueOf(meaning.get(field)))
                .collect(Collectors.joining(" "));
        var parts = new ArrayList<String>();
        if (meaning.containsKey("article")) {
            parts.add(String.valueOf(meaning.get("article")));
        }
        if (meaning.containsKey("who") || meaning.containsKey("whom")) {
            var whom = meaning.containsKey("whom") ? " -> " + actors(meaning.get("whom")) : "";
            parts.add((meaning.containsKey("who") ? actors(meaning.get("who")) : "somebody") + whom);
        }
        Stream.of("value", "status")
                .filter(meaning::containsKey)
                .forEach(field -> parts.add(String.valueOf(meaning.get(field))));
        Stream.of("from", "to")
                .filter(meaning::containsKey)
                .forEach(field -> parts.add(field + " " + meaning.get(field)));
        Stream.of("where", "by")
                .filter(meaning::containsKey)
                .forEach(field -> parts.add((field.equals("by") ? "by " : "in ") + actors(meaning.get(field))));
        return head + ": " + String.join(", ", parts);
    }

    private String actors(@Nullable Object ids) {
        return ids instanceof List<?> list
                ? list.stream().map(this::actors).collect(Collectors.joining(" and "))
                : names.apply(String.valueOf(ids));
    }

    /** What only one of the two files says. */
    private static final class Side {

        private final String mark;
        private final Map<String, Map<String, Long>> kinds = new TreeMap<>();
        private final List<Statement> shown = new ArrayList<>();
        private long places;

        Side(String mark) {
            this.mark = mark;
        }

        void add(Statement statement) {
            places++;
            if (shown.size() < PLACES_SHOWN) {
                shown.add(statement);
            }
            var type = String.valueOf(statement.meaning().getOrDefault("type", ""));
            kinds.computeIfAbsent(statement.kind(), kind -> new TreeMap<>()).merge(type, 1L, Long::sum);
        }

        void write(Consumer<String> lines) {
            shown.forEach(statement -> lines.accept("  " + mark + place(statement)));
            if (places > shown.size()) {
                lines.accept(String.format("  %sand %,d more", mark, places - shown.size()));
            }
            shown.clear();
            places = 0;
        }

        String summary() {
            return kinds.isEmpty()
                    ? "nothing"
                    : kinds.entrySet().stream()
                            .map(kind -> counted(kind.getKey(), kind.getValue()))
                            .collect(Collectors.joining("; "));
        }

        private static String counted(String kind, Map<String, Long> types) {
            var number = types.values().stream().mapToLong(Long::longValue).sum();
            var detail = types.containsKey("")
                    ? ""
                    : types.entrySet().stream()
                            .map(type -> type.getKey() + " " + type.getValue())
                            .collect(Collectors.joining(", ", " (", ")"));
            return String.format("%,d %s%s", number, number == 1 ? kind : kind + "s", detail);
        }

        /** Such as "article-1 50-58 “attacked”: Russia attacked Ukraine." */
        private static String place(Statement statement) {
            var place = new TreeMap<>(statement.place());
            var article = place.remove("article");
            var start = place.remove("start");
            var end = place.remove("end");
            var quote = statement.words().get("quote");
            var sentence = statement.words().get("sentence");
            var isWhole = quote != null && quote.equals(sentence);
            return Stream.of(
                            article,
                            start == null ? null : start + "-" + end,
                            quote == null || isWhole ? null : '"' + quote.toString() + '"',
                            sentence,
                            statement.words().get("title"),
                            place.isEmpty() ? null : place.toString().replaceAll("^\\{|}$", ""))
                    .filter(part -> part != null)
                    .map(part -> part.toString().replaceAll("\\s+", " "))
                    .collect(Collectors.joining(" "));
        }
    }
}
