package io.newsgraph.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tokenizer of the model makes of the same words, as far as its vocabulary is here. */
class WordPiecesTests {

    private static final List<String> VOCABULARY = List.of(
            "sabotage",
            "sab",
            "##ot",
            "##eur",
            "##s",
            "un",
            "##dersea",
            "##der",
            "cable",
            "erdogan",
            "'",
            ".",
            "-",
            "$",
            "5",
            "the",
            "a",
            "中");

    private static final WordPieces PIECES = new WordPieces(
            IntStream.range(0, VOCABULARY.size()).boxed().collect(Collectors.toMap(VOCABULARY::get, i -> i)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Sabotage        | sabotage",
                "saboteurs       | sab ##ot ##eur ##s",
                "undersea cables | un ##dersea cable ##s",
                "Erdoğan's       | erdogan '",
                "THE cable.      | the cable .",
                "un-cable $5     | un - cable $ 5",
                "a\u00A0\u200Bcable\u0007 | a cable",
                "cable中a         | cable 中 a",
                "cablexyz the    | the",
                "`   `           | ``",
            })
    void cutsAsTheModelDoes(String text, String pieces) {
        assertThat(PIECES.of(text).stream().map(VOCABULARY::get).collect(Collectors.joining(" ")))
                .isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "101, 0"})
    void leavesOutWhatIsNoWord(int length, int pieces) {
        var letters = new WordPieces(Map.of("x", 0, "##x", 1));
        assertThat(letters.of("x".repeat(length))).hasSize(pieces);
    }
}
