package io.newsgraph.resolution.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text with its words.
 *
 * @param source what came in
 * @param wording its words
 * @param headline the words of its headline
 */
record Report(CopyText source, Wording wording, Headline headline) {

    /** Shorter ones first; of equally long ones always the same one. */
    static final Comparator<Report> BY_LENGTH = Comparator.comparing(
                    (Report report) -> report.wording().size())
            .thenComparing(report -> report.source().text())
            .thenComparing(report -> report.source().title())
            .thenComparing(report -> report.source().id());

    static Report of(CopyText source) {
        return new Report(source, Wording.of(source.text()), Headline.of(source.title()));
    }

    int words() {
        return wording.size();
    }

    Optional<String> credit() {
        return Credit.of(source);
    }

    /** Whether the headline says anything that the text says too; not above a notice about cookies. */
    boolean tellsWhatItsHeadlineSays() {
        var stems = new HashSet<String>();
        wording.words().forEach(word -> stems.add(Headline.stem(word.form())));
        return headline.words().isEmpty() || headline.stems().stream().anyMatch(stems::contains);
    }

    boolean isLaterThan(Report other, Duration time) {
        return between(other, this).compareTo(time) > 0;
    }

    /** Zero where either time is not known. */
    private static Duration between(Report one, Report other) {
        @Nullable Instant from = one.source.published();
        @Nullable Instant to = other.source.published();
        return from == null || to == null ? Duration.ZERO : Duration.between(from, to);
    }
}
