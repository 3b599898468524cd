package io.newsgraph.extraction.toll;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** What words count as, from {@code rules/numbers.yml}. */
final class Numbers {

    /** How a phrase before a number bounds it. */
    enum Bound {
        LEAST,
        MORE,
        MOST,
        LESS,
        NONE
    }

    /** A phrase and how it bounds the number behind it. */
    record Bounding(List<String> words, Bound bound) {}

    /** Counts nothing but "of thousands". */
    static final String TENS = "tens";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d{1,7}(\\.\\d+)?");

    private final Map<String, Integer> values;
    private final Map<String, Integer> units;
    private final Map<String, Integer> several;
    private final List<Bounding> boundings;

    @SuppressWarnings("unchecked")
    private Numbers(Map<String, Map<String, ?>> file) {
        values = (Map<String, Integer>) section(file, "values");
        units = (Map<String, Integer>) section(file, "units");
        several = (Map<String, Integer>) section(file, "several");
        var bounds = (Map<String, List<String>>) section(file, "bounds");
        boundings = bounds.entrySet().stream()
                .flatMap(entry -> boundings(entry.getKey(), entry.getValue()))
                .sorted(comparingInt(bounding -> -bounding.words().size()))
                .toList();
    }

    private static Map<String, ?> section(Map<String, Map<String, ?>> file, String name) {
        return Objects.requireNonNull(file.get(name), name);
    }

    private static Stream<Bounding> boundings(String bound, List<String> phrases) {
        return phrases.stream()
                .map(phrase -> new Bounding(List.of(phrase.split(" ")), Bound.valueOf(bound.toUpperCase(Locale.ROOT))));
    }

    static Numbers load() {
        try (var in = Numbers.class.getResourceAsStream("/rules/numbers.yml")) {
            return new Numbers(new Yaml().load(Objects.requireNonNull(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Phrases that bound a number, longest first. */
    List<Bounding> boundings() {
        return boundings;
    }

    /** Whether a word, in lower case, is a number or a part of one. */
    boolean isNumber(String word) {
        return word.equals(TENS) || value(word).isPresent() || unit(word).isPresent() || several.containsKey(word);
    }

    /** The number that a word is: "12", "1,200", "twelve", "twenty-five". */
    Optional<Double> value(String word) {
        if (DIGITS.matcher(word).matches()) {
            return Optional.of(Double.valueOf(word.replace(",", "")));
        }
        var whole = values.get(word);
        if (whole != null) {
            return Optional.of(whole.doubleValue());
        }
        var sum = 0.0;
        for (var part : word.split("-", -1)) {
            var value = values.get(part);
            if (value == null) {
                return Optional.empty();
            }
            sum += value;
        }
        return Optional.of(sum);
    }

    /** What a word multiplies by, in the singular or plural. */
    Optional<Integer> unit(String word) {
        return Optional.ofNullable(units.getOrDefault(word, isPlural(word) ? units.get(singular(word)) : null));
    }

    /** "hundreds", of which nobody knows how many. */
    boolean isPlural(String word) {
        return word.endsWith("s") && units.containsKey(singular(word));
    }

    private static String singular(String word) {
        return word.substring(0, word.length() - 1);
    }

    /** The least that a word such as "several" can mean. */
    Optional<Integer> several(String word) {
        return Optional.ofNullable(several.get(word));
    }
}
