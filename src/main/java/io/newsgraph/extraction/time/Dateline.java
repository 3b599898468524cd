package io.newsgraph.extraction.time;

import io.newsgraph.news.Span;
import io.newsgraph.reading.Reading;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day that an agency puts before its report: "TAIPEI, April 9, 2023 (Reuters) -". */
final class Dateline {

    /** It stands at the top, below a headline and a byline at most. */
    private static final int LINES = 4;

    private static final Pattern PLACE = Pattern.compile("\\p{Lu}[\\p{Lu} .'/-]+(?:,[^,]{2,20}+)?,\\s*");
    private static final Pattern DASH =
            Pattern.compile("\\s*(?:\\([^)]{2,30}+\\)\\s*)?[-–—_]{1,2}\\s.*", Pattern.DOTALL);

    private Dateline() {}

    /** The day in full, if the article opens with a place, a day and a dash. */
    static Optional<LocalDate> day(Reading reading) {
        var patterns = new TimePatterns();
        var text = reading.article().text();
        for (var sentence : reading.sentences()
                .subList(0, Math.min(LINES, reading.sentences().size()))) {
            var start = sentence.span().start();
            for (var at = 1; at < Math.min(sentence.size(), 9); at++) {
                var match = patterns.at(sentence, at);
                if (match.isEmpty() || !(match.get().moment() instanceof Moment.Calendar date) || date.day() == 0) {
                    continue;
                }
                var span = sentence.spanOf(at, match.get().end());
                var place = new Span(start, span.start()).of(text);
                var behind = text.substring(span.end(), Math.min(text.length(), span.end() + 40));
                if (PLACE.matcher(place).matches() && DASH.matcher(behind).matches()) {
                    return Optional.of(LocalDate.of(date.year(), date.month(), date.day()));
                }
            }
        }
        return Optional.empty();
    }
}
