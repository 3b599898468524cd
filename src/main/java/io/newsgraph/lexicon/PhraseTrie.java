package io.newsgraph.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the longest known phrases in a sequence of words. */
final class PhraseTrie<V> {

    private static final Pattern ABBREVIATION = Pattern.compile("(\\p{L}\\.){2,}\\p{L}?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s\\u00A0\\-\\u2010-\\u2015]+|(?=['\\u2019]s\\b)|(?=,)|(?<=,)");

    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private final List<V> values = new ArrayList<>(1);
    }

    void add(String phrase, V value) {
        var node = root;
        for (var part : parts(phrase)) {
            node = node.next.computeIfAbsent(part, key -> new Node<>());
        }
        if (node != root && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The longest phrases from left to right, none overlapping another. */
    List<Match<V>> longest(List<String> words) {
        var matches = new ArrayList<Match<V>>();
        for (var start = 0; start < words.size(); ) {
            var match = longestAt(words, start);
            var behind = words.get(start).equalsIgnoreCase("the") ? longestAt(words, start + 1) : null;
            if (match != null && behind != null && behind.end() > match.end()) {
                // "the West" is known, but "the West Bank" is the West Bank.
                match = behind;
            }
            if (match == null) {
                start++;
            } else {
                matches.add(match);
                start = match.end();
            }
        }
        return matches;
    }

    /** The longest phrase that starts at a word. */
    @Nullable
    Match<V> longestAt(List<String> words, int start) {
        Node<V> node = root;
        Match<V> best = null;
        for (var at = start; at < words.size(); at++) {
            var parts = parts(words.get(at));
            if (at == start && parts.isEmpty()) {
                return null;
            }
            for (var part : parts) {
                node = node.next.get(part);
                if (node == null) {
                    return best;
                }
            }
            if (!node.values.isEmpty() && !parts.isEmpty()) {
                best = new Match<>(start, at + 1, List.copyOf(node.values));
            }
        }
        return best;
    }

    /** A word or phrase in comparable parts: no hyphens, no accents, no dots in abbreviations. */
    static List<String> parts(String phrase) {
        var parts = new ArrayList<String>(2);
        if (isPlain(phrase)) {
            parts.add(phrase);
            return parts;
        }
        var folded =
                MARKS.matcher(Normalizer.normalize(phrase, Normalizer.Form.NFD)).replaceAll("");
        for (var part : SEPARATORS.split(folded.replace('\u2019', '\''))) {
            if (!part.isEmpty()) {
                parts.add(ABBREVIATION.matcher(part).matches() ? part.replace(".", "") : part);
            }
        }
        return parts;
    }

    private static boolean isPlain(String word) {
        for (var i = 0; i < word.length(); i++) {
            var c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return !word.isEmpty();
    }
}
