package io.newsgraph.intake.page;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day that stands near a date, in lower case. */
record WrittenTime(LocalTime time, ZoneId zone) {

    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?"
                    + "\\s*(?:([ap])\\.?\\s?m\\b\\.?)?\\s*\\(?(z\\b|[a-z]{2,4}(?:[+-]\\d{1,2}:?\\d{2})?\\b|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b)?");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{2})(\\d{2})(\\d{2})?()(z|[+-]\\d{2}:?\\d{2})?");
    private static final int NEAR = 40;
    private static final Map<String, String> ZONES = Map.ofEntries(
            entry("est", "-05:00"),
            entry("edt", "-04:00"),
            entry("et", "America/New_York"),
            entry("cst", "-06:00"),
            entry("cdt", "-05:00"),
            entry("ct", "America/Chicago"),
            entry("mst", "-07:00"),
            entry("mdt", "-06:00"),
            entry("mt", "America/Denver"),
            entry("pst", "-08:00"),
            entry("pdt", "-07:00"),
            entry("pt", "America/Los_Angeles"),
            entry("bst", "+01:00"),
            entry("cet", "+01:00"),
            entry("cest", "+02:00"),
            entry("eet", "+02:00"),
            entry("eest", "+03:00"),
            entry("msk", "+03:00"),
            entry("jst", "+09:00"),
            entry("aest", "+10:00"),
            entry("aedt", "+11:00"));

    /** The time behind the date that covers {@code start} to {@code end}, or else before it or within it. */
    static Optional<WrittenTime> near(String text, int start, int end) {
        var behind = text.substring(end, Math.min(text.length(), end + NEAR));
        return find(CLOCK.matcher(behind))
                .or(() -> text.charAt(end - 1) == 't' ? find(COMPACT.matcher(behind)) : Optional.empty())
                .or(() -> find(CLOCK.matcher(text.substring(Math.max(0, start - NEAR), end))));
    }

    Instant on(LocalDate day) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Optional<WrittenTime> find(Matcher clock) {
        if (!clock.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
        if ("p".equals(clock.group(4)) && hour < 12) {
            hour += 12;
        } else if ("a".equals(clock.group(4)) && hour == 12) {
            hour = 0;
        }
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(new WrittenTime(LocalTime.of(hour, minute, second), zone(clock.group(5))));
    }

    private static ZoneId zone(@Nullable String written) {
        if (written == null) {
            return ZoneOffset.UTC;
        }
        var offset = written.replaceFirst("^(gmt|utc)(?=[+-])", "");
        if (offset.matches("[+-]\\d{2}(:?\\d{2})?")) {
            int hours = Integer.parseInt(offset.substring(1, 3));
            return hours > 17 ? ZoneOffset.UTC : ZoneOffset.of(offset);
        }
        return ZoneId.of(ZONES.getOrDefault(written, "Z"));
    }
}
