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

    static Headline of(String title) {
        return new Headline(Arrays.stream(BETWEEN_WORDS.split(title))
                .filter(word -> !word.isEmpty())
                .map(Spelling::lower)
                .toList());
    }

    /** Whether it stands over many reports at once. */
    boolean isOfRoundUp() {
        return ROUND_UPS.occurIn(words);
    }

    boolean isSameAs(Headline other) {
        return !words.isEmpty() && words.equals(other.words);
    }
}
