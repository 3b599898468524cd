package io.newsgraph.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Turns texts into vectors of length 1: the sum of what their word pieces add. The same text has the same vector on every
 * machine. Safe for use by several threads.
 *
 * <p>The table was distilled from a sentence transformer (as Model2Vec does it): see docs/adr/0016-meaning.md.
 */
public final class TextEmbedder {

    /**
     * How many numbers a vector has. The index {@code sentence_meaning} is made for as many, so a table of other vectors
     * needs one of another name.
     */
    public static final int DIMENSIONS = 192;

    private static final String TABLE = "pieces.bin";

    private final PieceTable table;
    private final WordPieces pieces;

    TextEmbedder(PieceTable table) {
        this.table = table;
        this.pieces = table.wordPieces();
    }

    /** The one that comes with the program, read when it is first asked for. */
    public static TextEmbedder standard() {
        return Standard.EMBEDDER;
    }

    /** Tells vectors of this table from others, with which they cannot be compared. */
    public String version() {
        return table.version();
    }

    /** The vector of a text; none if it holds no word that is known. */
    public Optional<float[]> embed(String text) {
        var sum = new double[table.dimensions()];
        pieces.of(text).forEach(piece -> table.addTo(sum, piece));
        var length = length(sum);
        if (length == 0) {
            return Optional.empty();
        }
        var vector = new float[sum.length];
        for (var i = 0; i < vector.length; i++) {
            vector[i] = (float) (sum[i] / length);
        }
        return Optional.of(vector);
    }

    private static double length(double[] vector) {
        var squares = 0.0;
        for (var number : vector) {
            squares += number * number;
        }
        return Math.sqrt(squares);
    }

    private static final class Standard {

        static final TextEmbedder EMBEDDER = read();

        private static TextEmbedder read() {
            try (var stream = TextEmbedder.class.getResourceAsStream(TABLE)) {
                if (stream == null) {
                    throw new IllegalStateException("the program has no " + TABLE);
                }
                return new TextEmbedder(PieceTable.read(stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
