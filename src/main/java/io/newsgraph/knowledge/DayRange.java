package io.newsgraph.knowledge;

import java.time.LocalDate;

/**
 * The days within which something happened or held.
 *
 * @param start first possible day
 * @param end last possible day, inclusive
 */
public record DayRange(LocalDate start, LocalDate end) {

    /** Rejects a range that ends before it starts with an {@link IllegalArgumentException}. */
    public DayRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(start + " is after " + end);
        }
    }

    /** The range of a single day. */
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** The shortest range that covers both. */
    public DayRange span(DayRange other) {
        return new DayRange(
                start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end);
    }
}
