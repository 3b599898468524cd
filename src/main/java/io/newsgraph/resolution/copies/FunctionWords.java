package io.newsgraph.resolution.copies;

import java.util.Set;

/** Words that tell nothing by themselves; editors put them in and take them out. */
final class FunctionWords {

    private static final Set<String> ALL = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "which", "who", "whom", "whose", "it", "its", "he",
            "his", "him", "she", "her", "they", "their", "them", "we", "our", "i", "you", "and", "or", "but", "as",
            "if", "of", "on", "in", "at", "to", "for", "by", "with", "from", "into", "over", "after", "than", "is",
            "was", "were", "are", "be", "been", "being", "had", "has", "have", "will", "would", "can", "could", "do",
            "does", "did", "not", "also", "more", "all", "out", "off", "up", "new", "say", "says", "said", "there");

    private FunctionWords() {}

    static boolean contain(String word) {
        return ALL.contains(word);
    }
}
