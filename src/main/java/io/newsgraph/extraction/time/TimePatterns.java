package io.newsgraph.extraction.time;

import io.newsgraph.knowledge.TimeExpression.Type;
import io.newsgraph.reading.Sentence;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How English writes times: the longest expression that starts at a token. */
final class TimePatterns {

    /** An expression that ends before token {@code end}. */
    record Match(int end, Type type, Moment moment) {}

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Integer> SHIFTS = Map.of(
            "last", -1, "past", -1, "previous", -1, "this", 0, "current", 0, "next", 1, "coming", 1, "following", 1);
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "day", ChronoUnit.DAYS,
            "week", ChronoUnit.WEEKS,
            "month", ChronoUnit.MONTHS,
            "year", ChronoUnit.YEARS,
            "decade", ChronoUnit.DECADES);
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern DECADE = Pattern.compile("(1[5-9]|20)\\d0s");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    static {
        for (var month : Month.values()) {
            var name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month.getValue());
            MONTHS.put(name.substring(0, 3), month.getValue());
            MONTHS.put(name.substring(0, 3) + ".", month.getValue());
        }
        MONTHS.put("sept", 9);
        MONTHS.put("sept.", 9);
        for (var day : DayOfWeek.values()) {
            WEEKDAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        var words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
        for (var i = 0; i < words.length; i++) {
            NUMBERS.put(words[i], i);
        }
        NUMBERS.put("a", 1);
        NUMBERS.put("an", 1);
    }

    /** The longest expression that starts at a token. */
    Optional<Match> at(Sentence sentence, int at) {
        return calendar(sentence, at)
                .or(() -> relative(sentence, at))
                .or(() -> weekday(sentence, at))
                .or(() -> word(sentence, at))
                .or(() -> counted(sentence, at));
    }

    private static String word(Sentence sentence, int at, boolean lower) {
        if (at >= sentence.size()) {
            return "";
        }
        var text = sentence.token(at).text();
        return lower ? text.toLowerCase(Locale.ROOT) : text;
    }

    private static Optional<Match> calendar(Sentence sentence, int at) {
        var first = word(sentence, at, true);
        var iso = ISO.matcher(first);
        if (iso.matches()) {
            return date(
                    at + 1,
                    Integer.parseInt(iso.group(1)),
                    Integer.parseInt(iso.group(2)),
                    Integer.parseInt(iso.group(3)));
        }
        if (isMonth(sentence, at)) {
            return monthFirst(sentence, at, MONTHS.getOrDefault(first, 0));
        }
        var day = DAY.matcher(first);
        if (day.matches() && isMonth(sentence, at + 1)) {
            return dayFirst(sentence, at, Integer.parseInt(day.group(1)));
        }
        if (DECADE.matcher(first).matches()) {
            return Optional.of(
                    new Match(at + 1, Type.DATE, new Moment.Decade(Integer.parseInt(first.substring(0, 4)))));
        }
        if (isYear(sentence, at)) {
            return date(at + 1, Integer.parseInt(first), 0, 0);
        }
        return Optional.empty();
    }

    /** Months are capitalised; "may" and "march" are verbs otherwise, "May" may be a person. */
    private static boolean isMonth(Sentence sentence, int at) {
        if (at >= sentence.size() || !sentence.token(at).isCapitalized()) {
            return false;
        }
        var token = sentence.token(at);
        return MONTHS.containsKey(token.text().toLowerCase(Locale.ROOT))
                && token.isNoun()
                && sentence.names().stream().noneMatch(name -> name.start() <= at && at < name.end());
    }

    /** A bare number is a year behind a word that a year can follow. */
    private static boolean isYear(Sentence sentence, int at) {
        if (!YEAR.matcher(word(sentence, at, false)).matches()) {
            return false;
        }
        var before = at == 0 ? "" : word(sentence, at - 1, true);
        var after = at + 1 < sentence.size() ? sentence.token(at + 1) : null;
        var isCount = after != null && after.tag().equals("NNS");
        return !isCount
                && before.matches(
                        "in|since|until|till|by|of|from|to|before|after|during|early|late|mid|for|the|through|and|\\(|-lrb-|-|spring|summer|autumn|fall|winter|between|around|year|,");
    }

    private static Optional<Match> monthFirst(Sentence sentence, int at, int month) {
        var day = DAY.matcher(word(sentence, at + 1, false));
        if (day.matches() && Integer.parseInt(day.group(1)) <= 31 && Integer.parseInt(day.group(1)) > 0) {
            var comma = word(sentence, at + 2, false).equals(",") ? 1 : 0;
            var year = word(sentence, at + 2 + comma, false);
            if (YEAR.matcher(year).matches()) {
                return date(at + 3 + comma, Integer.parseInt(year), month, Integer.parseInt(day.group(1)));
            }
            return Optional.of(
                    new Match(at + 2, Type.DATE, new Moment.Yearless(month, Integer.parseInt(day.group(1)))));
        }
        var comma = word(sentence, at + 1, false).equals(",")
                        || word(sentence, at + 1, false).equals("of")
                ? 1
                : 0;
        var year = word(sentence, at + 1 + comma, false);
        if (YEAR.matcher(year).matches()) {
            return date(at + 2 + comma, Integer.parseInt(year), month, 0);
        }
        return Optional.of(new Match(at + 1, Type.DATE, new Moment.Yearless(month, 0)));
    }

    private static Optional<Match> dayFirst(Sentence sentence, int at, int day) {
        var month = MONTHS.getOrDefault(word(sentence, at + 1, true), 0);
        var comma = word(sentence, at + 2, false).equals(",") ? 1 : 0;
        var year = word(sentence, at + 2 + comma, false);
        if (YEAR.matcher(year).matches()) {
            return date(at + 3 + comma, Integer.parseInt(year), month, day);
        }
        return day < 1 || day > 31
                ? Optional.empty()
                : Optional.of(new Match(at + 2, Type.DATE, new Moment.Yearless(month, day)));
    }

    private static Optional<Match> date(int end, int year, int month, int day) {
        try {
            if (month > 0 && day > 0) {
                LocalDate.of(year, month, day);
            }
            return Optional.of(new Match(end, Type.DATE, new Moment.Calendar(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "last month", "this week", "next year", "last Tuesday", "last weekend", "last June" */
    private static Optional<Match> relative(Sentence sentence, int at) {
        var offset = word(sentence, at, true).matches("earlier|later|early|late") ? 1 : 0;
        var shift = SHIFTS.get(word(sentence, at + offset, true));
        if (shift == null) {
            return Optional.empty();
        }
        var next = word(sentence, at + offset + 1, true);
        var end = at + offset + 2;
        if (next.equals("weekend")) {
            return Optional.of(new Match(end, Type.DATE, new Moment.Weekend(shift)));
        }
        if (UNITS.containsKey(next)) {
            return Optional.of(new Match(end, Type.DATE, new Moment.Relative(shift, UNITS.get(next))));
        }
        if (WEEKDAYS.containsKey(next)) {
            return Optional.of(new Match(end, Type.DATE, new Moment.Weekday(WEEKDAYS.get(next), shift)));
        }
        if (isMonth(sentence, at + offset + 1)) {
            return Optional.of(new Match(end, Type.DATE, new Moment.Yearless(MONTHS.getOrDefault(next, 0), 0)));
        }
        return Optional.empty();
    }

    private static Optional<Match> weekday(Sentence sentence, int at) {
        var day = WEEKDAYS.get(word(sentence, at, true));
        if (day == null || !sentence.token(at).isCapitalized()) {
            return Optional.empty();
        }
        var comma = word(sentence, at + 1, false).equals(",") ? 1 : 0;
        var date = comma == 1 ? calendar(sentence, at + 2) : Optional.<Match>empty();
        if (date.isPresent()) {
            return date;
        }
        var isPartOfDay = word(sentence, at + 1, true).matches("morning|afternoon|evening|night");
        return Optional.of(new Match(at + (isPartOfDay ? 2 : 1), Type.DATE, new Moment.Weekday(day, 0)));
    }

    private static Optional<Match> word(Sentence sentence, int at) {
        var end = at + 1;
        return switch (word(sentence, at, true)) {
            case "today", "tonight" -> Optional.of(new Match(end, Type.DATE, new Moment.Relative(0, ChronoUnit.DAYS)));
            case "yesterday" -> Optional.of(new Match(end, Type.DATE, new Moment.Relative(-1, ChronoUnit.DAYS)));
            case "tomorrow" -> Optional.of(new Match(end, Type.DATE, new Moment.Relative(1, ChronoUnit.DAYS)));
            case "now", "currently" -> Optional.of(new Match(end, Type.DATE, new Moment.Vague("PRESENT_REF")));
            case "recently", "previously", "formerly" ->
                Optional.of(new Match(end, Type.DATE, new Moment.Vague("PAST_REF")));
            default -> Optional.empty();
        };
    }

    /** "two days ago", "three weeks later", "for two years" */
    private static Optional<Match> counted(Sentence sentence, int at) {
        var number = number(word(sentence, at, true));
        var unit = UNITS.get(word(sentence, at + 1, true).replaceAll("s$", ""));
        if (number < 0 || unit == null) {
            return Optional.empty();
        }
        var after = word(sentence, at + 2, true);
        if (after.equals("ago") || after.equals("earlier")) {
            return Optional.of(new Match(at + 3, Type.DATE, new Moment.Relative(-number, unit)));
        }
        if (at > 0 && word(sentence, at - 1, true).equals("in") && Tense.of(sentence, at, at + 2) == Tense.FUTURE) {
            return Optional.of(new Match(at + 2, Type.DATE, new Moment.Relative(number, unit)));
        }
        var letter = unit == ChronoUnit.DECADES ? "0Y" : unit.name().substring(0, 1);
        return Optional.of(new Match(at + 2, Type.DURATION, new Moment.Vague("P" + number + letter)));
    }

    private static int number(String word) {
        var known = NUMBERS.get(word);
        if (known != null) {
            return known;
        }
        return word.matches("\\d{1,4}") ? Integer.parseInt(word) : -1;
    }
}
