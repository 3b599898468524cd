package io.newsgraph.resolution.copies;

/**
 * A word as the comparison sees it.
 *
 * @param form what all house styles make of it
 * @param kind what it tells
 * @param quoted whether it stands between quotation marks
 */
record Word(String form, Kind kind, boolean quoted) {

    /** What a word tells; all but plain words are what changes from one bulletin to the next. */
    enum Kind {
        PLAIN,
        NAME,
        NUMBER,
        WEEKDAY,
        MONTH
    }

    boolean isSpecific() {
        return kind != Kind.PLAIN;
    }
}
