package io.newsgraph.knowledge;

/**
 * How firmly something stands, weakest first.
 *
 * <p>One claim stands as its weakest mark: a denied plan is denied, an attributed plan is planned. What
 * several claims support stands as the strongest of them. Only {@link #ASSERTED} states a fact of now.
 */
public enum Standing {
    DENIED,
    HYPOTHETICAL,
    PLANNED,
    ATTRIBUTED,
    FORMER,
    ASSERTED;

    /** This standing after somebody other than the author is named as the one who says so. */
    Standing attributed() {
        return compareTo(ATTRIBUTED) > 0 ? ATTRIBUTED : this;
    }
}
