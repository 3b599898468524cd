package io.newsgraph.resolution.grouping;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reduces a trigger to what its inflected forms share, so that "fires" and "fired" are one word. */
final class Trigger {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern Y = Pattern.compile("(?<=\\p{L}{3})(ies|ied|ying)$");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(ing|ed|es|s|e)$");
    private static final Pattern DOUBLED = Pattern.compile("([bdgklmnprtz])\\1$");

    private Trigger() {}

    static String stem(String words) {
        var plain =
                OTHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        var last = Y.matcher(plain).replaceFirst("y");
        return DOUBLED.matcher(ENDING.matcher(last).replaceFirst("")).replaceFirst("$1");
    }
}
