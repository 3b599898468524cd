package io.newsgraph.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Since and until when a relation held.
 *
 * @param start first day, if the text says so
 * @param end last day, if the text says so
 * @param precision how exactly the text gives them: by days, months or years; absent when it gives neither
 */
public record Held(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Precision precision) {

    /** Nothing is said about when it held. */
    public static final Held UNSAID = new Held(null, null, null);

    /** From the first of the days of an expression on: "since 2021". */
    public static Held since(DayRange days) {
        return new Held(days.start(), null, Precision.of(days));
    }

    /** Up to the last of the days of an expression: "until May". */
    public static Held until(DayRange days) {
        return new Held(null, days.end(), Precision.of(days));
    }

    /** From the first day of one expression to the last of another, which must not be before. */
    public static Held between(DayRange first, DayRange last) {
        return new Held(first.start(), last.end(), Precision.of(first).or(Precision.of(last)));
    }
}
