package io.newsgraph.resolution.copies;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether two texts are one report: the same text in two outlets, cut, or lightly edited.
 *
 * <p>A cut of the beginning of a text is a copy, a report inside a digest is none: else the digest would make one voice
 * of all that it holds. The same words about other numbers, names or days are two bulletins. The same text a week
 * later is a copy only as a whole, from an archive.
 */
public final class Copies {

    /** Shorter texts stand in many places. */
    private static final int TOO_SHORT = 25;

    /** Shorter texts need the same headline or the same credit. */
    private static final int SHORT = 40;

    private static final double SHARE = 0.75;

    /** Where both outlets say that they have it from the same agency. */
    private static final double SHARE_WITH_CREDIT = 0.6;

    /** Where they name two agencies. */
    private static final double SHARE_DESPITE_CREDIT = 0.9;

    private static final double ALL = 0.95;

    /** How many words can stand before the shared text: a headline, a byline. */
    private static final int HEADING = 24;

    /** And how many in a text of similar length: a paragraph for the outlet's readers. */
    private static final int LOCAL_PARAGRAPH = 80;

    private static final double SIMILAR_LENGTH = 1.5;
    private static final double SAME_LENGTH = 1.25;

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Report shorter;
    private final Report longer;
    private final Alignment alignment;

    private Copies(Report shorter, Report longer) {
        this.shorter = shorter;
        this.longer = longer;
        this.alignment = Alignment.of(shorter.wording(), longer.wording());
    }

    /** Why two texts are one report; empty when they are not. The order of the two does not matter. */
    public static Optional<Copy> between(CopyText one, CopyText other) {
        var reports =
                Stream.of(one, other).map(Report::of).sorted(Report.BY_LENGTH).toList();
        return reports.get(0).words() < TOO_SHORT
                ? Optional.empty()
                : new Copies(reports.get(0), reports.get(1)).copy();
    }

    private Optional<Copy> copy() {
        return hasTheWords() && isLongEnough() && isOneReport() && isNews() && isOfOneTime() && isOfOneCase()
                ? Optional.of(new Copy(alignment.share(), reason()))
                : Optional.empty();
    }

    private boolean hasTheWords() {
        var share = Math.min(alignment.share(), alignment.shareOfOwnWords());
        return share >= SHARE_WITH_CREDIT && share >= leastShare();
    }

    private double leastShare() {
        if (sameCredit().isPresent()) {
            return SHARE_WITH_CREDIT;
        }
        return shorter.credit().isPresent() && longer.credit().isPresent() ? SHARE_DESPITE_CREDIT : SHARE;
    }

    private Optional<String> sameCredit() {
        return shorter.credit()
                .filter(agency -> longer.credit().filter(agency::equals).isPresent());
    }

    private boolean isLongEnough() {
        if (shorter.words() < SHORT) {
            return isWholeText()
                    && (sameCredit().isPresent() || shorter.headline().isSameAs(longer.headline()));
        }
        return alignment.sharedOwnWords() >= SHORT || isWholeText();
    }

    private boolean isWholeText() {
        return alignment.share() >= ALL && alignment.shareOfOwnWords() >= ALL;
    }

    private boolean isOneReport() {
        if (alignment.ratio() > SAME_LENGTH
                && (shorter.headline().isOfRoundUp() || longer.headline().isOfRoundUp())) {
            return false;
        }
        return alignment.ratio() <= SIMILAR_LENGTH
                ? alignment.place() <= LOCAL_PARAGRAPH
                : alignment.place() <= HEADING
                        && alignment.continuation(longer.headline()).isOfSameReport();
    }

    /** What a page shows to those who have not paid is the same under all headlines. */
    private boolean isNews() {
        return shorter.tellsWhatItsHeadlineSays() || longer.tellsWhatItsHeadlineSays();
    }

    private boolean isOfOneTime() {
        var isArchived = isWholeText() && alignment.shareOfLonger() >= ALL;
        return hasTheSameLead() && (isArchived || !areApart(WEEK));
    }

    /** Whether both open alike, or one was given another opening on the same day: a later one is news. */
    private boolean hasTheSameLead() {
        return alignment.shorterHasSharedLead()
                ? alignment.longerHasSharedLead() || !longer.isLaterThan(shorter, DAY)
                : alignment.longerHasSharedLead() && !shorter.isLaterThan(longer, DAY);
    }

    private boolean isOfOneCase() {
        return !alignment.substitutions().tellOfAnotherCase(areApart(DAY));
    }

    private boolean areApart(Duration time) {
        return shorter.isLaterThan(longer, time) || longer.isLaterThan(shorter, time);
    }

    private String reason() {
        var share = Math.round(100 * alignment.share()) + "% of the shorter text";
        return sameCredit().map(agency -> share + ", credit to " + agency).orElse(share);
    }
}
