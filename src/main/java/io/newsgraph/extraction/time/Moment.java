package io.newsgraph.extraction.time;

import io.newsgraph.knowledge.DayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a time expression means before it is seen from a day of publication. */
sealed interface Moment {

    /** A TIMEX3 value and the days it covers; no days when the text does not place it in the calendar. */
    record Resolved(String value, @Nullable DayRange days) {

        static Resolved day(LocalDate date) {
            return new Resolved(date.toString(), DayRange.of(date));
        }

        static Resolved month(YearMonth month) {
            return new Resolved(month.toString(), new DayRange(month.atDay(1), month.atEndOfMonth()));
        }

        static Resolved year(int year) {
            return new Resolved(
                    String.format(Locale.ROOT, "%04d", year),
                    new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }

        static Resolved week(LocalDate date) {
            var monday = date.with(DayOfWeek.MONDAY);
            return new Resolved(weekValue(date), new DayRange(monday, monday.plusDays(6)));
        }
    }

    /** The value and days, seen from a day; {@code from} is absent when nobody knows when it was written. */
    Resolved resolve(@Nullable LocalDate from, Tense tense);

    /** Whether its days depend on the tense, which costs a parse. */
    default boolean needsTense() {
        return this instanceof Yearless
                || this instanceof Weekday weekday && weekday.shift() == 0
                || this instanceof Weekend weekend && weekend.shift() == 0;
    }

    /** A day, month or year that the text gives in full. */
    record Calendar(int year, int month, int day) implements Moment {

        @Override
        public Resolved resolve(@Nullable LocalDate from, Tense tense) {
            if (month == 0) {
                return Resolved.year(year);
            }
            return day == 0 ? Resolved.month(YearMonth.of(year, month)) : Resolved.day(LocalDate.of(year, month, day));
        }
    }

    /** A month, or a day of a month, without its year. */
    record Yearless(int month, int day) implements Moment {

        @Override
        public Resolved resolve(@Nullable LocalDate from, Tense tense) {
            if (from == null) {
                return new Resolved(
                        day == 0
                                ? String.format(Locale.ROOT, "XXXX-%02d", month)
                                : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day),
                        null);
            }
            var year = from.getYear();
            if (day == 0) {
                var other = YearMonth.of(year, month);
                var own = YearMonth.from(from);
                if (tense == Tense.PAST && other.isAfter(own)) {
                    other = other.minusYears(1);
                } else if (tense == Tense.FUTURE && other.isBefore(own)) {
                    other = other.plusYears(1);
                }
                return Resolved.month(other);
            }
            var length = Month.of(month).length(java.time.Year.isLeap(year));
            var date = LocalDate.of(year, month, Math.min(day, length));
            var months = ChronoUnit.MONTHS.between(from, date);
            if (tense == Tense.PAST && date.isAfter(from.plusDays(1))) {
                date = date.minusYears(1);
            } else if (tense == Tense.FUTURE && months < -2) {
                date = date.plusYears(1);
            }
            return Resolved.day(date);
        }
    }

    /** A day of the week; {@code shift} is -1 for "last", 1 for "next", 0 for neither. */
    record Weekday(DayOfWeek day, int shift) implements Moment {

        @Override
        public Resolved resolve(@Nullable LocalDate from, Tense tense) {
            if (from == null) {
                return new Resolved("XXXX-WXX-" + day.getValue(), null);
            }
            if (shift < 0) {
                return Resolved.day(from.with(TemporalAdjusters.previous(day)));
            }
            if (shift > 0) {
                return Resolved.day(from.with(TemporalAdjusters.next(day)));
            }
            return Resolved.day(from.with(
                    tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
        }
    }

    /** So many units from the day of publication: "today", "last month", "two years ago". */
    record Relative(int amount, ChronoUnit unit) implements Moment {

        @Override
        public Resolved resolve(@Nullable LocalDate from, Tense tense) {
            if (from == null) {
                return new Resolved(amount == 0 ? "PRESENT_REF" : amount < 0 ? "PAST_REF" : "FUTURE_REF", null);
            }
            var date = from.plus(amount, unit);
            return switch (unit) {
                case WEEKS -> Resolved.week(date);
                case MONTHS -> Resolved.month(YearMonth.from(date));
                case YEARS -> Resolved.year(date.getYear());
                case DECADES -> new Resolved(String.valueOf(date.getYear() / 10), decade(date.getYear() / 10 * 10));
                default -> Resolved.day(date);
            };
        }
    }

    /** The Saturday and Sunday around the day of publication. */
    record Weekend(int shift) implements Moment {

        @Override
        public Resolved resolve(@Nullable LocalDate from, Tense tense) {
            if (from == null) {
                return new Resolved("XXXX-WXX-WE", null);
            }
            var saturday = from.with(DayOfWeek.MONDAY).plusWeeks(shift).plusDays(5);
            if (shift == 0 && tense == Tense.PAST && saturday.isAfter(from)) {
                saturday = saturday.minusWeeks(1);
            }
            return new Resolved(weekValue(saturday) + "-WE", new DayRange(saturday, saturday.plusDays(1)));
        }
    }

    /** A length of time, or a vague reference, which places nothing in the calendar. */
    record Vague(String value) implements Moment {

        @Override
        public Resolved resolve(@Nullable LocalDate from, Tense tense) {
            return new Resolved(value, null);
        }
    }

    /** The years from {@code start} on, ten of them. */
    record Decade(int start) implements Moment {

        @Override
        public Resolved resolve(@Nullable LocalDate from, Tense tense) {
            return new Resolved(String.valueOf(start / 10), decade(start));
        }
    }

    private static DayRange decade(int start) {
        return new DayRange(LocalDate.of(start, 1, 1), LocalDate.of(start + 9, 12, 31));
    }

    private static String weekValue(LocalDate date) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                date.get(IsoFields.WEEK_BASED_YEAR),
                date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
