package io.newsgraph.reading;

import io.newsgraph.news.Span;
import java.util.regex.Pattern;

/**
 * A text without what nobody reads in it, and where its characters stood before.
 *
 * @param text what is left to read
 * @param origins for each of its characters the offset in the original, and one more for the end
 */
record ReadableText(String text, int[] origins) {

    /** What no word is as long as, so that nothing behind us has to chew on it. */
    private static final Pattern GIANT = Pattern.compile("\\S{400,}+");

    /** Code and style sheets that a page left in its text. */
    private static final Pattern CODE =
            Pattern.compile("<(script|style)\\b[^>]*>.{0,20000}?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Rows of dots and dashes, which would be a sentence each. */
    private static final Pattern RULE = Pattern.compile("(?:[\\p{P}\\p{S}]\\s*+){20,}+");

    /** One word over and over, which says nothing and costs the tagger most. */
    private static final Pattern STUTTER = Pattern.compile("(?<!\\S)(\\S{1,60}+)(?:\\s++\\1(?!\\S)){9,}+");

    /** Characters without a width, which may stand inside a word. */
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF";

    static ReadableText of(String original) {
        var kept = new StringBuilder(original);
        for (var unread : new Pattern[] {CODE, RULE, STUTTER, GIANT}) {
            blank(kept, unread);
        }
        var origins = new int[original.length() + 1];
        var length = 0;
        for (var i = 0; i < original.length(); i++) {
            if (INVISIBLE.indexOf(kept.charAt(i)) < 0) {
                kept.setCharAt(length, kept.charAt(i));
                origins[length++] = i;
            }
        }
        kept.setLength(length);
        origins[length] = original.length();
        return new ReadableText(kept.toString(), origins);
    }

    /** Where a stretch of the readable text stands in the original. */
    Span origin(int start, int end) {
        return new Span(origins[start], origins[end - 1] + 1);
    }

    /** Puts spaces in the place of what is not read; line breaks stay, for they part sentences. */
    private static void blank(StringBuilder text, Pattern unread) {
        var match = unread.matcher(text.toString());
        while (match.find()) {
            for (var i = match.start(); i < match.end(); i++) {
                if (text.charAt(i) != '\n') {
                    text.setCharAt(i, ' ');
                }
            }
        }
    }
}
