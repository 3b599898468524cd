package io.newsgraph.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parses apart what newspapers put around a sentence: the place before it ("PARIS (AP) -- ") and who said
 * it behind it (", the minister said on Friday."). A greedy parser takes such a speaker for a part of the
 * last clause.
 */
final class ClauseParser {

    private static final Set<String> SAYING = Set.of(
            "said", "says", "told", "tells", "reported", "reports", "added", "adds", "announced", "wrote", "writes");
    private static final Set<String> DASHES = Set.of("-", "--", "---", "–", "—");
    private static final Set<String> FULL_STOP = Set.of(".", "''", "\"", "”", "’");
    private static final int LONGEST_DATELINE = 12;
    private static final int LONGEST_SPEAKER = 14;
    private static final int LONGEST_TAIL = 8;

    private final DependencyParser parser;

    ClauseParser(DependencyParser parser) {
        this.parser = parser;
    }

    Syntax parse(List<String> words, List<String> tags) {
        var begin = afterDateline(words, tags);
        var end = beforeAttribution(words, tags, begin);
        if (begin == 0 && end == words.size()) {
            return parser.parse(words, tags);
        }
        var heads = new int[words.size()];
        var relations = new String[words.size()];
        var root = place(begin, end, words, tags, heads, relations);
        if (begin > 0) {
            hang(place(0, begin, words, tags, heads, relations), root, heads, relations);
        }
        if (end < words.size()) {
            hang(place(end, words.size(), words, tags, heads, relations), root, heads, relations);
        }
        return new Syntax(heads, relations);
    }

    /** Parses one piece; answers its root. A comma at its end is read as a full stop. */
    private int place(int from, int to, List<String> words, List<String> tags, int[] heads, String[] relations) {
        var pieceWords = new ArrayList<>(words.subList(from, to));
        var pieceTags = new ArrayList<>(tags.subList(from, to));
        var last = pieceWords.size() - 1;
        if (pieceWords.get(last).equals(",")) {
            pieceWords.set(last, ".");
            pieceTags.set(last, ".");
        }
        var tree = parser.parse(pieceWords, pieceTags);
        var root = from;
        for (var i = 0; i <= last; i++) {
            heads[from + i] = tree.head(i) == Syntax.ROOT ? Syntax.ROOT : from + tree.head(i);
            relations[from + i] = tree.relation(i);
            root = tree.head(i) == Syntax.ROOT ? from + i : root;
        }
        return root;
    }

    private static void hang(int piece, int root, int[] heads, String[] relations) {
        heads[piece] = root;
        relations[piece] = "parataxis";
    }

    /** Where the text begins: names, figures and marks up to a dash, the first of them in capitals. */
    private static int afterDateline(List<String> words, List<String> tags) {
        var first = words.get(0);
        if (first.length() < 3
                || !first.equals(first.toUpperCase(Locale.ROOT))
                || !Character.isLetter(first.charAt(0))) {
            return 0;
        }
        for (var i = 1; i < Math.min(LONGEST_DATELINE, words.size() - 1); i++) {
            if (DASHES.contains(words.get(i))) {
                return i + 1;
            }
            if (tags.get(i).matches("V.*|MD|IN|DT|PRP.*|W.*|TO")) {
                return 0;
            }
        }
        return 0;
    }

    /** Where the speaker begins, behind the last comma that has only a speaker and a verb of saying after it. */
    private static int beforeAttribution(List<String> words, List<String> tags, int begin) {
        var size = words.size();
        for (var comma = size - 3; comma > begin + 2 && comma >= size - LONGEST_SPEAKER - LONGEST_TAIL; comma--) {
            if (words.get(comma).equals(",")) {
                var from = comma + 1;
                while (from < size && FULL_STOP.contains(words.get(from))) {
                    from++;
                }
                if (isAttribution(words, tags, from) && isClause(tags, begin, comma)) {
                    return from;
                }
            }
        }
        return size;
    }

    private static boolean isClause(List<String> tags, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> tags.get(i).matches("VBD|VBZ|VBP|MD"))
                && !tags.get(from).matches("IN|WRB|TO|VBG|VBN");
    }

    private static boolean isAttribution(List<String> words, List<String> tags, int from) {
        if (from >= words.size() || tags.get(from).matches("CC|W.*|IN|TO|RB|VBG|VBN|VB")) {
            return false;
        }
        var verb = from;
        while (verb < words.size() && !tags.get(verb).startsWith("V")) {
            verb++;
        }
        if (verb >= words.size()
                || verb - from > LONGEST_SPEAKER
                || !SAYING.contains(words.get(verb).toLowerCase(Locale.ROOT))
                || words.size() - verb > LONGEST_TAIL + 2) {
            return false;
        }
        var hasVerb = IntStream.range(verb + 1, words.size())
                .anyMatch(i -> tags.get(i).matches("V.*|MD|W.*"));
        var hasName = IntStream.range(from, verb == from ? words.size() : verb)
                .anyMatch(i -> tags.get(i).matches("NN.*|PRP"));
        return !hasVerb && hasName;
    }
}
