package io.newsgraph.extraction.clause;

import io.newsgraph.knowledge.EventStatus;

/**
 * What a sentence says about whether an act is a fact.
 *
 * @param status done, announced or only thought of
 * @param negated whether the sentence denies it
 * @param speaker index of the word for who says so, or {@link #NOBODY} when the author does
 */
public record Factuality(EventStatus status, boolean negated, int speaker) {

    /** No speaker but the author. */
    public static final int NOBODY = -1;

    /** The author states it as done. */
    public static final Factuality FACT = new Factuality(EventStatus.OCCURRED, false, NOBODY);

    Factuality as(EventStatus other) {
        return new Factuality(other, negated, speaker);
    }

    /** At least as uncertain as {@code other}. */
    Factuality atMost(EventStatus other) {
        return other.ordinal() > status.ordinal() ? as(other) : this;
    }

    Factuality denied() {
        return new Factuality(status, !negated, speaker);
    }

    /** Whatever denied what governs an act leaves the act itself as it was. */
    Factuality undenied() {
        return new Factuality(status, false, speaker);
    }

    /** As uncertain as the less certain of both, denied if one of them is; who speaks first is the speaker. */
    Factuality combined(Factuality other) {
        return new Factuality(
                atMost(other.status()).status(),
                negated != other.negated(),
                speaker != NOBODY ? speaker : other.speaker());
    }

    Factuality saidBy(int token) {
        return speaker == NOBODY ? new Factuality(status, negated, token) : this;
    }
}
