package io.newsgraph.knowledge;

import java.time.temporal.ChronoUnit;

/** How exactly a day is known, by the calendar unit that the text gives; finest first. */
public enum Precision {
    DAY(1),
    WEEK(7),
    MONTH(31),
    YEAR(366),
    LONGER(Long.MAX_VALUE);

    private final long days;

    Precision(long days) {
        this.days = days;
    }

    /** The unit that a range of days fills, roughly. */
    public static Precision of(DayRange range) {
        var length = range.start().until(range.end(), ChronoUnit.DAYS) + 1;
        for (var precision : values()) {
            if (length <= precision.days) {
                return precision;
            }
        }
        return LONGER;
    }

    /** The less exact of the two. */
    public Precision or(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
