package io.newsgraph.intake;

import org.jspecify.annotations.Nullable;

/**
 * Text that survives every encoding: a surrogate without its partner becomes U+FFFD, so that what is written out has
 * the offsets of what was read in.
 */
final class WellFormed {

    private WellFormed() {}

    static String text(@Nullable String text) {
        if (text == null) {
            return "";
        }
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                return repaired(text);
            }
        }
        return text;
    }

    /** The text without white space around it, null when nothing is left. */
    static @Nullable String orNull(@Nullable String text) {
        var stripped = text(text).strip();
        return stripped.isEmpty() ? null : stripped;
    }

    private static String repaired(String text) {
        var characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (isLone(text, i)) {
                characters[i] = '\uFFFD';
            }
        }
        return new String(characters);
    }

    private static boolean isLone(String text, int i) {
        var c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
