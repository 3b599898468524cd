package io.newsgraph.graph.summary;

import io.newsgraph.graph.Row;
import io.newsgraph.graph.Times;
import io.newsgraph.graph.copies.Voices;
import io.newsgraph.graph.evidence.Assertion;
import io.newsgraph.knowledge.Precision;
import io.newsgraph.knowledge.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What new articles add to one relation: an article counts once, whatever the number of its claims. */
final class Sum {

    private final String id;
    private final RelationKey key;
    private final Map<String, Set<Standing>> standings = new TreeMap<>();
    private final Set<String> values = new TreeSet<>();
    private double confidence;
    private @Nullable Instant firstSeen;
    private @Nullable Instant lastSeen;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable Precision precision;

    Sum(String id, RelationKey key) {
        this.id = id;
        this.key = key;
    }

    void add(Assertion assertion) {
        var claim = assertion.claim();
        var published = assertion.report().published();
        standings
                .computeIfAbsent(assertion.report().article(), article -> EnumSet.noneOf(Standing.class))
                .add(claim.standing());
        confidence = Math.max(confidence, claim.confidence());
        firstSeen = first(firstSeen, published);
        lastSeen = last(lastSeen, published);
        start = first(start, claim.start());
        end = last(end, claim.end());
        precision = last(precision, claim.precision());
        if (claim.value() != null) {
            values.add(claim.value());
        }
    }

    Map<String, @Nullable Object> row(Voices voices) {
        return Row.of(
                "id",
                id,
                "properties",
                key.properties(),
                "articles",
                standings.size(),
                "origins",
                voices.added(id, standings.keySet()),
                "standings",
                counts(),
                "confidence",
                confidence,
                "firstSeen",
                Times.of(firstSeen),
                "lastSeen",
                Times.of(lastSeen),
                "startDate",
                start,
                "endDate",
                end,
                "precision",
                precision == null ? null : precision.name(),
                "values",
                values);
    }

    private Map<String, Long> counts() {
        return Arrays.stream(Standing.values())
                .collect(Collectors.toMap(
                        standing -> standing.name().toLowerCase(Locale.ROOT),
                        standing -> standings.values().stream()
                                .filter(all -> all.contains(standing))
                                .count()));
    }

    private static <T extends Comparable<? super T>> @Nullable T first(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static <T extends Comparable<? super T>> @Nullable T last(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
