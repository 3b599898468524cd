package io.newsgraph.query.article;

import io.newsgraph.query.FullText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word that somebody looks for. An abbreviation is found with dots between its letters and without, if it is written with
 * them or in capitals: the index holds "U.S." as {@code u.s} and "Merkel's" as {@code merkel's}.
 *
 * @param stem in lower case, without the ending of a possessive
 * @param isAbbreviation whether there may be dots between its letters
 * @param isPossessive whether the ending is there as it was typed
 */
record SearchWord(String stem, boolean isAbbreviation, boolean isPossessive) {

    static final String CHARACTER = "[\\p{L}\\p{N}\\p{M}]";

    private static final String ENDING = "'s";

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}(\\.\\p{L})+|\\p{Lu}{2,4}");

    /** Lucene refuses longer words. */
    private static final int LONGEST = 60;

    /** A word as it was typed. */
    static SearchWord of(String typed) {
        var word = typed.replace('’', '\'');
        var isPossessive = word.toLowerCase(Locale.ROOT).endsWith(ENDING);
        var stem = isPossessive ? word.substring(0, word.length() - ENDING.length()) : word;
        var isAbbreviation = ABBREVIATION.matcher(stem).matches();
        var bare = isAbbreviation ? stem.replace(".", "") : stem;
        return new SearchWord(
                bare.toLowerCase(Locale.ROOT).substring(0, Math.min(bare.length(), LONGEST)),
                isAbbreviation,
                isPossessive);
    }

    /** How the index may hold it; the last word of a phrase may be a possessive or none, however it was typed. */
    List<String> spellings(boolean isLast) {
        var stems = isAbbreviation ? List.of(stem, String.join(".", stem.split(""))) : List.of(stem);
        var spellings = new ArrayList<String>();
        for (var spelling : stems) {
            if (isLast || !isPossessive) {
                spellings.add(spelling);
            }
            // Of words that the index leaves out, nothing is to be looked for.
            if (isPossessive || isLast && FullText.isIndexed(stem)) {
                spellings.add(spelling + ENDING);
            }
        }
        return spellings;
    }

    /** What it looks like in a text, as a regular expression. */
    String pattern() {
        var letters = isAbbreviation
                ? String.join("\\.?", stem.split(""))
                : stem.replace(".", "\\.").replace("'", "['’]");
        return letters + "(?:['’]s)?";
    }
}
