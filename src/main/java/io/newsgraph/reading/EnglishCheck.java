package io.newsgraph.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells English text from text in another language or another script. */
public final class EnglishCheck {

    /** Words without which English prose of some length cannot do; few are words of other languages. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "of", "and", "to", "that", "is", "was", "for", "with", "by", "at", "from", "it", "be", "are", "this",
            "have", "has", "had", "not", "his", "her", "they", "which", "who", "said", "were", "been", "their", "its",
            "would", "will", "as", "on", "he", "she", "but", "an", "or", "you", "we", "after", "over", "than");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The first so many words are looked at. */
    private static final int SAMPLE = 400;

    /** Below this number of words the share of function words says too little. */
    private static final int TOO_FEW = 25;

    private static final double LATIN_SHARE = 0.8;
    private static final double FUNCTION_WORD_SHARE = 0.12;

    private EnglishCheck() {}

    /** Whether a text can be read as English. Very short texts pass when their script is Latin. */
    public static boolean isEnglish(String text) {
        var words = WORD.matcher(text);
        var all = 0;
        var latin = 0;
        var function = 0;
        while (words.find() && all < SAMPLE) {
            all++;
            var word = words.group();
            latin += Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN ? 1 : 0;
            function += FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        if (all == 0) {
            return true;
        }
        return latin >= LATIN_SHARE * all && (all < TOO_FEW || function >= FUNCTION_WORD_SHARE * all);
    }
}
