package io.newsgraph.resolution.copies;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells whether two texts are one report: the same text in two outlets, cut, or lightly edited.
 *
 * <p>A cut of the beginning of a text is a copy, a report inside a digest is none: else the digest would make one voice
 * of all that it holds. The same words about other numbers, names or days are two bulletins. The same text a week
 * later is a copy only as a whole, from an archive.
 */
public final class Copies {

    /** Below, a text is too short to be told from another one, unless more speaks for it. */
    private static final int SHORT = 40;

    private static final int TOO_SHORT = 25;

    private static final double SHARE = 0.75;

    /** Both outlets say that they have it from the same agency. */
    private static final double SHARE_WITH_CREDIT = 0.6;

    /** Also of what credits two agencies. */
    private static final double NEARLY_ALL = 0.9;

    private static final double ALL = 0.95;

    /** How many words can stand before the shared text: a headline, a byline. */
    private static final int HEADING = 24;

    /** And how many in a text of similar length: a paragraph for the outlet's readers. */
    private static final int LOCAL_PARAGRAPH = 80;

    private static final double SIMILAR_LENGTH = 1.5;
    private static final double SAME_LENGTH = 1.25;

    private static final Duration NEWS = Duration.ofDays(7);
    private static final Duration SAME_DAY = Duration.ofHours(24);

    /** Deterministic, so that the order of the arguments does not matter. */
    private static final Comparator<Measured> BY_LENGTH = Comparator.comparing(
                    (Measured text) -> text.wording().size())
            .thenComparing(text -> text.source().text())
            .thenComparing(text -> text.source().title())
            .thenComparing(text -> text.source().id());

    private record Measured(CopyText source, Wording wording) {

        static Measured of(CopyText source) {
            return new Measured(source, Wording.of(source.text()));
        }
    }

    private final CopyText shorter;
    private final CopyText longer;
    private final int words;
    private final Alignment alignment;
    private final Optional<String> credit;
    private final boolean differentCredit;

    private Copies(Measured shorter, Measured longer) {
        this.shorter = shorter.source();
        this.longer = longer.source();
        this.words = shorter.wording().size();
        this.alignment = Alignment.of(shorter.wording(), longer.wording());
        var credits = Stream.of(Credit.of(this.shorter), Credit.of(this.longer))
                .flatMap(Optional::stream)
                .toList();
        var distinct = List.copyOf(new TreeSet<>(credits));
        this.credit = credits.size() == 2 && distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
        this.differentCredit = distinct.size() == 2;
    }

    /** Why two texts are one report; empty when they are not. The order of the two does not matter. */
    public static Optional<Copy> between(CopyText one, CopyText other) {
        var texts = Stream.of(one, other).map(Measured::of).sorted(BY_LENGTH).toList();
        return texts.get(0).wording().size() < TOO_SHORT
                ? Optional.empty()
                : new Copies(texts.get(0), texts.get(1)).copy();
    }

    private Optional<Copy> copy() {
        return hasTheWords()
                        && isOneReport()
                        && isInTime()
                        && !alignment.substitutions().tellOfAnotherCase()
                ? Optional.of(new Copy(alignment.share(), reason()))
                : Optional.empty();
    }

    private boolean hasTheWords() {
        var least = differentCredit ? NEARLY_ALL : credit.isPresent() ? SHARE_WITH_CREDIT : SHARE;
        return alignment.share() >= least && alignment.shareOfOwnWords() >= least && isLongEnough();
    }

    private boolean isLongEnough() {
        if (words < SHORT) {
            return alignment.share() >= ALL && (credit.isPresent() || sameTitle());
        }
        return alignment.sharedOwnWords() >= SHORT || alignment.share() >= ALL && alignment.shareOfOwnWords() >= ALL;
    }

    private boolean sameTitle() {
        return Headline.of(shorter.title()).isSameAs(Headline.of(longer.title()));
    }

    private boolean isOneReport() {
        return hasTheSameLead()
                && (alignment.ratio() <= SAME_LENGTH || !isRoundUp(shorter) && !isRoundUp(longer))
                && (alignment.ratio() <= SIMILAR_LENGTH
                        ? alignment.place() <= LOCAL_PARAGRAPH
                        : alignment.place() <= HEADING
                                && alignment.continuation(longer.title()).isOfSameReport());
    }

    /** Whether both open alike, or one was given another opening on the same day: a later one is news. */
    private boolean hasTheSameLead() {
        return alignment.shorterHasSharedLead()
                ? alignment.longerHasSharedLead() || !isADayLater(longer, shorter)
                : alignment.longerHasSharedLead() && !isADayLater(shorter, longer);
    }

    private static boolean isADayLater(CopyText text, CopyText than) {
        return text.published() != null
                && than.published() != null
                && Duration.between(than.published(), text.published()).compareTo(SAME_DAY) > 0;
    }

    private static boolean isRoundUp(CopyText text) {
        return Headline.of(text.title()).isOfRoundUp();
    }

    private boolean isInTime() {
        return gap().compareTo(NEWS) <= 0 || isArchived();
    }

    private boolean isArchived() {
        return alignment.share() >= ALL && alignment.shareOfLonger() >= ALL;
    }

    private Duration gap() {
        return shorter.published() == null || longer.published() == null
                ? Duration.ZERO
                : Duration.between(shorter.published(), longer.published()).abs();
    }

    private String reason() {
        var share = Math.round(100 * alignment.share()) + "% of the shorter text";
        return credit.map(agency -> share + ", credit to " + agency).orElse(share);
    }
}
