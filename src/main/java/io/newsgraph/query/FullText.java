package io.newsgraph.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes what people type in Lucene's query syntax. */
public final class FullText {

    /**
     * What the indexes take for one word, as a regular expression: letters and digits, also with a dot or an apostrophe
     * between, as in "U.S" and "Merkel's", or a comma between digits.
     */
    public static final String WORD = "[\\p{L}\\p{N}\\p{M}]+(?:(?:[.'’]|(?<=\\p{N}),(?=\\p{N}))[\\p{L}\\p{N}\\p{M}]+)*";

    private static final Pattern WORDS = Pattern.compile(WORD);

    private static final int SHORTEST_WITH_TYPING_MISTAKES = 4;

    /** Lucene refuses longer words and more clauses than any name has. */
    private static final int LONGEST_WORD = 60;

    private static final int MOST_WORDS = 12;

    /** The index leaves them out, so nothing that must hold them is ever found. */
    private static final Set<String> NOT_INDEXED = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private FullText() {}

    /** All the words of the text side by side. */
    static String phrase(String text) {
        return "\"" + String.join(" ", words(text)) + "\"";
    }

    /** All the words in any order; each may be the beginning of another, and longer ones may be misspelt. */
    static String resembling(String text) {
        var words = words(text);
        var indexed = words.stream().filter(FullText::isIndexed).toList();
        return (indexed.isEmpty() ? words : indexed)
                .stream().map(FullText::resemblingWord).collect(Collectors.joining(" AND "));
    }

    /** Whether the indexes hold a word that is in lower case. */
    public static boolean isIndexed(String word) {
        return !NOT_INDEXED.contains(word);
    }

    /** Whether the text holds nothing to look for. */
    static boolean isBlank(String text) {
        return words(text).isEmpty();
    }

    private static String resemblingWord(String word) {
        var stem = word.replaceFirst("['’]s$", "");
        return stem.equals(word) ? spelled(word) : "(" + spelled(word) + " OR " + spelled(stem) + ")";
    }

    private static String spelled(String word) {
        var misspelt = word.length() >= SHORTEST_WITH_TYPING_MISTAKES ? " OR " + word + "~" : "";
        return "(" + word + "^4 OR " + word + "*^2" + misspelt + ")";
    }

    /** Nothing of Lucene's syntax is left, and its operators are in capitals. */
    private static List<String> words(String text) {
        return WORDS.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .limit(MOST_WORDS)
                .toList();
    }
}
