package io.newsgraph.query;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what people type in Lucene's query syntax. */
final class FullText {

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
        var indexed = words.stream().filter(word -> !NOT_INDEXED.contains(word)).toList();
        return (indexed.isEmpty() ? words : indexed)
                .stream().map(FullText::resemblingWord).collect(Collectors.joining(" AND "));
    }

    /** Whether the text holds nothing to look for. */
    static boolean isBlank(String text) {
        return words(text).isEmpty();
    }

    private static String resemblingWord(String word) {
        var misspelt = word.length() >= SHORTEST_WITH_TYPING_MISTAKES ? " OR " + word + "~" : "";
        return "(" + word + "^4 OR " + word + "*^2" + misspelt + ")";
    }

    /** Letters and digits only: nothing of Lucene's syntax is left, and its operators are in capitals. */
    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(word.length(), LONGEST_WORD)))
                .limit(MOST_WORDS)
                .toList();
    }
}
