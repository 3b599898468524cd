package io.newsgraph.extraction.time;

import io.newsgraph.knowledge.DayRange;
import io.newsgraph.knowledge.TimeExpression;
import io.newsgraph.reading.Reading;
import io.newsgraph.reading.Sentence;
import io.newsgraph.reading.Syntax;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds time expressions and what days they mean, seen from the publication date or else the dateline. */
public final class TimeFinder {

    private final TimePatterns patterns = new TimePatterns();

    /** The time expressions of an article. */
    public Times find(Reading reading) {
        var times = new Times();
        var published = reading.article().published();
        var day = published == null
                ? Dateline.day(reading).orElse(null)
                : published.atOffset(ZoneOffset.UTC).toLocalDate();
        for (var sentence : reading.sentences()) {
            find(sentence, day, reading.article().text(), times);
        }
        return times;
    }

    private void find(Sentence sentence, @Nullable LocalDate published, String text, Times times) {
        for (var at = 0; at < sentence.size(); ) {
            var match = patterns.at(sentence, at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            var end = match.get().end();
            var span = sentence.spanOf(at, end);
            var written = match.get().moment();
            var moment = written.resolve(published, written.needsTense() ? Tense.of(sentence, at, end) : Tense.PAST);
            var expression = new TimeExpression(span, span.of(text), match.get().type(), moment.value());
            times.add(sentence, new Times.Found(at, end, expression, days(moment)));
            at = end;
        }
    }

    /** The word of an expression that all its others hang on. */
    static int head(Syntax syntax, int start, int end) {
        for (var i = end - 1; i >= start; i--) {
            if (syntax.head(i) < start || syntax.head(i) >= end) {
                return i;
            }
        }
        return start;
    }

    private static Optional<DayRange> days(Moment.Resolved moment) {
        return Optional.ofNullable(moment.days());
    }
}
