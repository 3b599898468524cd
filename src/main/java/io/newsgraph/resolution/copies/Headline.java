package io.newsgraph.resolution.copies;

import io.newsgraph.lexicon.Phrases;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a headline.
 *
 * @param words in lower case
 */
record Headline(List<String> words) {

    private static final Phrases ROUND_UPS = Phrases.roundUps();
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\d'’]+");

    private static final int SHORTEST_CONTENT_WORD = 3;
    private static final int STEM = 5;

    static Headline of(String title) {
        return new Headline(Arrays.stream(BETWEEN_WORDS.split(title))
                .filter(word -> !word.isEmpty())
                .map(Spelling::lower)
                .toList());
    }

    /** The beginnings of its content words, by which it says what it is about. */
    List<String> stems() {
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_CONTENT_WORD && !FunctionWords.contain(word))
                .map(Spelling::of)
                .map(Headline::stem)
                .toList();
    }

    static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** Whether it stands over many reports at once. */
    boolean isOfRoundUp() {
        return ROUND_UPS.occurIn(words);
    }

    boolean isSameAs(Headline other) {
        return !words.isEmpty() && words.equals(other.words);
    }
}
