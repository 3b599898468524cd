package io.newsgraph.intake.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages, feeds and people write them: ISO 8601, RFC 822, {@code December 2, 2024}, {@code 2 Dec 2024, 10:15 a.m.
 * ET}. A day alone begins at midnight UTC; an hour without a zone is taken for UTC.
 */
public final class WrittenDate {

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "\\b(" + MONTHS + ")[a-z]{0,6}\\b";
    private static final String DAY = "\\b(\\d{1,2})(?:st|nd|rd|th)?";
    private static final List<Notation> NOTATIONS = List.of(
            new Notation(
                    "\\b(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)", m -> day(m.group(1), m.group(3), m.group(4))),
            new Notation(
                    "\\b((?:19|20)\\d{2})([01]\\d)([0-3]\\d)(?:t|\\b)", m -> day(m.group(1), m.group(2), m.group(3))),
            new Notation(
                    DAY + "[\\s.-]+(?:of\\s+)?" + MONTH + "[.,]?[\\s-]+(\\d{4}|\\d{2})\\b",
                    m -> day(m.group(3), month(m.group(2)), m.group(1))),
            new Notation(
                    MONTH + "\\.?\\s+" + DAY + "[\\s,]+(\\d{4})\\b",
                    m -> day(m.group(3), month(m.group(1)), m.group(2))),
            new Notation(
                    MONTH + "\\s+" + DAY + "\\s+\\d\\d?:\\d\\d:\\d\\d\\s+(?:[a-z+0-9:]+\\s+)?(\\d{4})\\b",
                    m -> day(m.group(3), month(m.group(1)), m.group(2))),
            new Notation(
                    "\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b", m -> day(m.group(3), m.group(2), m.group(1))),
            new Notation("\\b(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})\\b", WrittenDate::ambiguous));
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

    private WrittenDate() {}

    /** The first date in the text, in UTC; empty if there is none, or it could mean two days. */
    public static Optional<Instant> find(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        var text = written.strip().toLowerCase(Locale.ROOT);
        if (EPOCH.matcher(text).matches()) {
            var count = Long.parseLong(text);
            return Optional.of(text.length() == 10 ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count));
        }
        return NOTATIONS.stream()
                .flatMap(notation -> notation.find(text).stream())
                .findFirst();
    }

    private static LocalDate day(String year, String month, String day) {
        int number = Integer.parseInt(year);
        int full = year.length() > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
        return LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name) / 4 + 1);
    }

    /** Day and month can only be told apart when one of them is no month, or both are the same. */
    private static @Nullable LocalDate ambiguous(MatchResult date) {
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(2));
        if (first > 12 || first == second) {
            return day(date.group(3), date.group(2), date.group(1));
        }
        return second > 12 ? day(date.group(3), date.group(1), date.group(2)) : null;
    }

    private record Notation(Pattern pattern, Function<MatchResult, @Nullable LocalDate> day) {

        Notation(String regex, Function<MatchResult, @Nullable LocalDate> day) {
            this(Pattern.compile(regex), day);
        }

        Optional<Instant> find(String text) {
            var match = pattern.matcher(text);
            try {
                var found = match.find() ? day.apply(match) : null;
                return found == null || found.getYear() < 1000
                        ? Optional.empty()
                        : Optional.of(WrittenTime.near(text, match.start(), match.end())
                                .map(time -> time.on(found))
                                .orElseGet(() -> found.atStartOfDay().toInstant(ZoneOffset.UTC)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
