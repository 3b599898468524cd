package io.newsgraph.query;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of an ordered answer ends: the values by which its last item is sorted. The next page begins behind it,
 * wherever that is by then, so that what is written meanwhile neither repeats nor hides what was there before, unless it
 * moves that itself.
 *
 * @param values texts, the most important one first; the last one is an id
 */
public record Cursor(List<String> values) {

    /** Which moment stands for an unknown one: it is sorted behind all others. */
    public static final Instant UNDATED = Instant.parse("0001-01-01T00:00:00Z");

    private static final String BETWEEN = "\n";
    private static final int LAST_YEAR = 9999;

    /** Copies the values. */
    public Cursor {
        values = List.copyOf(values);
    }

    /** The cursor behind an item that is sorted by these values. */
    public static Cursor after(Object... values) {
        return new Cursor(List.of(values).stream().map(String::valueOf).toList());
    }

    /**
     * Reads what {@link #toString()} has written.
     *
     * @param text the cursor; none if it is null
     * @param size how many values it must have
     * @throws IllegalArgumentException if it is no such cursor
     */
    public static @Nullable Cursor parse(@Nullable String text, int size) {
        if (text == null) {
            return null;
        }
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var cursor = new Cursor(List.of(decoded.split(BETWEEN, -1)));
            if (cursor.values.size() == size) {
                return cursor;
            }
        } catch (IllegalArgumentException notOurs) {
            // The sentence below says it.
        }
        throw stray("cursor \"" + text + "\"");
    }

    /** A value as a number. */
    public long number(int index) {
        try {
            return Long.parseLong(values.get(index));
        } catch (NumberFormatException notOurs) {
            throw stray("the cursor");
        }
    }

    /** A value as a number with decimals. */
    public double decimal(int index) {
        try {
            return Double.parseDouble(values.get(index));
        } catch (NumberFormatException notOurs) {
            throw stray("the cursor");
        }
    }

    /** A value as a day. */
    public LocalDate day(int index) {
        try {
            var day = LocalDate.parse(values.get(index));
            return checked(day, day.getYear());
        } catch (DateTimeParseException notOurs) {
            throw stray("the cursor");
        }
    }

    /** A value as a moment. */
    public Instant instant(int index) {
        try {
            var moment = Instant.parse(values.get(index));
            return checked(moment, moment.atOffset(ZoneOffset.UTC).getYear());
        } catch (DateTimeException notOurs) {
            throw stray("the cursor");
        }
    }

    /** A value as a text. */
    public String text(int index) {
        return values.get(index);
    }

    /** The database counts neither so far back nor so far ahead. */
    private static <T> T checked(T time, int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw stray("the cursor");
        }
        return time;
    }

    private static WrongParameter stray(String which) {
        return new WrongParameter(
                "cursor", which + " was not given by an answer to this question; take \"next\" of the page before");
    }

    /** The cursor as one word for addresses. */
    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8));
    }
}
