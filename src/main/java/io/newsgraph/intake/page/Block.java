package io.newsgraph.intake.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One paragraph, heading or list item of a page.
 *
 * @param text its words, with single spaces, and line breaks where the page forces them
 * @param linked the share of them that is link text
 * @param tag the element that holds it
 */
record Block(String text, double linked, String tag) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2002-\\u200B\\u202F\\uFEFF&&[^\\n]]+");
    private static final Pattern BREAKS = Pattern.compile(" ?\\n[ \\n]*");
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…][\"'”’)\\]]*");
    private static final List<Pattern> CLUTTER = DataLines.of("clutter-lines.txt").stream()
            .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL))
            .toList();

    static String tidy(String text) {
        return BREAKS.matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    static String join(Stream<Block> blocks) {
        return blocks.map(Block::text).collect(Collectors.joining("\n\n"));
    }

    boolean isHeading() {
        return tag.matches("h[1-6]");
    }

    /** Whether the words themselves tell that they are not of the article. */
    boolean isClutter() {
        return linked > 0.8 && !isSentence()
                || text.length() < 700
                        && CLUTTER.stream().anyMatch(line -> line.matcher(text).matches());
    }

    boolean isSentence() {
        return SENTENCE.matcher(text).matches();
    }

    /** Whether it says the same as the other text, but for case and punctuation. */
    boolean says(String other) {
        return bare().equals(bare(other));
    }

    /** Its letters and digits alone. */
    String bare() {
        return bare(text);
    }

    static String bare(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
