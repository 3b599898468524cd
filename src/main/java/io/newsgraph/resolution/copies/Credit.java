package io.newsgraph.resolution.copies;

import io.newsgraph.lexicon.Agency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which news agency a text is credited to; being quoted ("told Reuters") is no credit. */
public final class Credit {

    private static final List<Agency> AGENCIES = Agency.list();
    private static final Map<String, String> BY_MARK = byMark();
    private static final Map<String, String> BY_CLOSING = byClosing();

    private static final String MARKS = AGENCIES.stream()
            .flatMap(agency -> agency.marks().stream())
            .sorted((one, other) -> Integer.compare(other.length(), one.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")"));

    /** Where datelines and credits stand, in characters from either end. */
    private static final int MARGIN = 400;

    private static final int LONGEST_PLACE = 80;

    /** "PARIS, Dec 3 (AFP) -", "(ANSA) - ROME" and "MOSCOW, December 3. /TASS/." */
    private static final Pattern DATELINE =
            Pattern.compile("\\s*[^(/\\n]{0," + LONGEST_PLACE + "}(?:\\(" + MARKS + "\\)\\s*[-–—:]|/" + MARKS + "/)");

    /** "© 2024 AFP", "Copyright 2024 The Associated Press.", "Source: Xinhua". */
    private static final Pattern NOTICE = Pattern.compile(
            "(?:©|\\(c\\)|\\bcopyright\\b|\\bsource:|\\bcredit:)[\\s©,:]*(?:\\d{4})?[\\s,]*(?:by )?(?:the )?" + MARKS
                    + "(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "– AFP", "(AP)" or "Reuters" alone behind the last sentence. */
    private static final Pattern SIGNATURE = Pattern.compile(
            "(?:[.!?”\"]\\s*|\\n\\s*)(?:[-–—]{1,2}\\s*|[(\\[]\\s*|\\n\\s*)" + MARKS + "\\s*[)\\].]*\\s*$");

    private static final Pattern PARTS =
            Pattern.compile("\\s*(?:[,;/|—–()]|\\s-\\s|\\bfor\\b|\\bwith\\b|\\band\\b|&)\\s*");
    private static final Pattern BY =
            Pattern.compile("^(?:(?:by|from|source:|the)\\s+|www\\.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STAFF = Pattern.compile(
            "\\s+(?:staff|writers?|reporters?|correspondents?|in \\p{L}+)\\b.*$", Pattern.CASE_INSENSITIVE);

    private Credit() {}

    /** The agency that the dateline names, else the byline, the publisher or the last lines. */
    public static Optional<String> of(CopyText text) {
        return dateline(text.text())
                .or(() -> signature(text.author()))
                .or(() -> signature(text.publisher()))
                .or(() -> closing(text.text()));
    }

    private static Optional<String> dateline(String text) {
        var dateline = DATELINE.matcher(text.substring(0, Math.min(text.length(), MARGIN)));
        return dateline.lookingAt()
                ? agency(dateline.group(1) == null ? dateline.group(2) : dateline.group(1))
                : Optional.empty();
    }

    private static Optional<String> signature(@Nullable String signed) {
        if (signed == null) {
            return Optional.empty();
        }
        for (var part : PARTS.split(signed)) {
            var name = STAFF.matcher(BY.matcher(BY.matcher(part.strip()).replaceFirst(""))
                            .replaceFirst(""))
                    .replaceFirst("");
            var agency = agency(name);
            if (agency.isPresent()) {
                return agency;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> closing(String text) {
        var end = text.substring(Math.max(0, text.length() - MARGIN));
        var lower = end.toLowerCase(Locale.ROOT);
        for (var closing : BY_CLOSING.entrySet()) {
            if (lower.contains(closing.getKey())) {
                return Optional.of(closing.getValue());
            }
        }
        var notice = NOTICE.matcher(end);
        if (notice.find()) {
            return agency(notice.group(1));
        }
        var signature = SIGNATURE.matcher(end);
        return signature.find() ? agency(signature.group(1)) : Optional.empty();
    }

    private static Optional<String> agency(String mark) {
        return Optional.ofNullable(BY_MARK.get(mark.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> byMark() {
        var byMark = new HashMap<String, String>();
        for (var agency : AGENCIES) {
            agency.marks().forEach(mark -> byMark.put(mark.toLowerCase(Locale.ROOT), agency.name()));
        }
        return byMark;
    }

    private static Map<String, String> byClosing() {
        var byClosing = new LinkedHashMap<String, String>();
        for (var agency : AGENCIES) {
            agency.closings().forEach(closing -> byClosing.put(closing, agency.name()));
        }
        return byClosing;
    }
}
