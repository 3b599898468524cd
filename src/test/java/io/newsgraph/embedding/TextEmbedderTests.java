package io.newsgraph.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextEmbedderTests {

    private static final TextEmbedder EMBEDDER = TextEmbedder.standard();

    @Test
    void givesVectorsOfLengthOne() {
        var vector = vector("Ministers met in Brussels.");
        assertThat(vector).hasSize(TextEmbedder.DIMENSIONS);
        assertThat(likeness(vector, vector)).isBetween(0.999999, 1.000001);
    }

    @Test
    void givesTheSameTextTheSameVectorEverywhere() {
        var vector = vector("Ministers met in Brussels.");
        IntStream.range(0, 100)
                .parallel()
                .forEach(i -> assertThat(vector("Ministers met in Brussels.")).isEqualTo(vector));
        assertThat(vector("MINISTERS  met\nin Brussels!")).isEqualTo(vector);
        assertThat(EMBEDDER.version())
                .as("the figures below are those of one table")
                .isEqualTo("b3732f3a844c");
        assertThat(Arrays.hashCode(vector)).isEqualTo(-1718686122);
    }

    @Test
    void findsTextsAlikeThatMeanTheLike() {
        var question = vector("who is accused of sabotage");
        assertThat(likeness(question, vector("Prosecutors charged the captain with damaging cables.")))
                .isGreaterThan(likeness(question, vector("The ministers thanked the captain for his hospitality.")))
                .isGreaterThan(likeness(question, vector("Grain prices fell for the third week.")));
    }

    @Test
    void hasNoVectorForATextWithoutWords() {
        assertThat(EMBEDDER.embed("")).isEmpty();
        assertThat(EMBEDDER.embed("* * * — ?!")).isEmpty();
        assertThat(EMBEDDER.embed("Привет")).isEmpty();
    }

    private static float[] vector(String text) {
        return EMBEDDER.embed(text).orElseThrow();
    }

    private static double likeness(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }
}
