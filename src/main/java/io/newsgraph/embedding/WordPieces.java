package io.newsgraph.embedding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts into the word pieces of a vocabulary, as BERT does it (Devlin et al. 2019, uncased): lower case, no accents,
 * each punctuation mark by itself, and of every word the longest piece that it begins with, then the longest of the rest.
 *
 * @param numbers of the pieces; one that goes on inside a word begins with ##
 */
record WordPieces(Map<String, Integer> numbers) {

    private static final String INSIDE = "##";

    private static final int LONGEST_WORD = 100;

    /** The numbers of the pieces of a text, in order; words that cannot be put together of pieces are left out. */
    List<Integer> of(String text) {
        var pieces = new ArrayList<Integer>();
        for (var word : words(text)) {
            pieces.addAll(piecesOf(word));
        }
        return pieces;
    }

    private List<Integer> piecesOf(String word) {
        var pieces = new ArrayList<Integer>();
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            return List.of();
        }
        for (var start = 0; start < word.length(); ) {
            var end = word.length();
            var number = number(word, start, end);
            while (number == null) {
                end--;
                if (end == start) {
                    return List.of();
                }
                number = number(word, start, end);
            }
            pieces.add(number);
            start = end;
        }
        return pieces;
    }

    private @Nullable Integer number(String word, int start, int end) {
        var piece = word.substring(start, end);
        return numbers.get(start == 0 ? piece : INSIDE + piece);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach(character -> {
            if (isSeparate(character)) {
                end(word, words);
                words.add(Character.toString(character));
            } else if (isBlank(character)) {
                end(word, words);
            } else if (!isDropped(character)) {
                word.appendCodePoint(Character.toLowerCase(character));
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isDropped(int character) {
        var type = Character.getType(character);
        return character == 0xFFFD
                || type == Character.NON_SPACING_MARK
                || type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED;
    }

    /** Punctuation, and whatever of ASCII is neither letter nor digit; Chinese characters are words of their own. */
    private static boolean isSeparate(int character) {
        if (character > ' ' && character < 0x7F) {
            return !Character.isLetterOrDigit(character);
        }
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(character);
        };
    }
}
