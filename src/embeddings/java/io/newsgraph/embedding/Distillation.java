package io.newsgraph.embedding;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Makes the table of word pieces out of a sentence transformer, by the method of Model2Vec (Tulkens and van Dongen 2024):
 * what the model makes of each piece alone, in terms of the directions in which the pieces differ most, weighted by how rare
 * a piece is. Its vocabulary is sorted by frequency, so Zipf's law gives that.
 */
public final class Distillation {

    private static final int BATCH = 256;

    /** The weight of a piece of probability p is this / (this + p): smooth inverse frequency (Arora et al. 2017). */
    private static final double SMOOTHING = 1e-4;

    private Distillation() {}

    /** Writes the table into the first path, and checks our tokenizer on the texts in the folder that is the second. */
    public static void main(String[] paths) throws Exception {
        try (var model = new SentenceModel();
                var texts = Files.list(Path.of(paths[1]))) {
            var vocabulary = model.vocabulary();
            for (var text : texts.sorted().toList()) {
                check(model, vocabulary, text);
            }
            var table = distil(model, vocabulary);
            try (var out = Files.newOutputStream(Path.of(paths[0]))) {
                table.write(out);
            }
            System.out.printf(
                    "%s: %,d pieces of %d numbers, version %s%n",
                    paths[0], table.pieces().size(), table.dimensions(), table.version());
        }
    }

    private static PieceTable distil(SentenceModel model, Map<String, Integer> vocabulary) throws OrtException {
        var pieces = vocabulary.keySet().stream()
                .filter(Distillation::isOfUse)
                .sorted(Comparator.comparing(vocabulary::get))
                .toList();
        var outputs = encode(model, pieces.stream().map(vocabulary::get).toList());
        var components = PrincipalComponents.of(outputs, TextEmbedder.DIMENSIONS);
        var scales = new float[pieces.size()];
        var rows = ByteBuffer.allocate(pieces.size() * TextEmbedder.DIMENSIONS);
        for (var i = 0; i < scales.length; i++) {
            scales[i] = quantize(components.project(outputs[i]), weight(i, scales.length), rows);
        }
        return new PieceTable(
                version(pieces, scales, rows.array()), TextEmbedder.DIMENSIONS, pieces, scales, rows.array());
    }

    /** English texts are written in Latin letters and digits; what stands between words says little. */
    private static boolean isOfUse(String piece) {
        var isMark = piece.startsWith("[");
        var isLatin = piece.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        return !isMark && isLatin && piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static float[][] encode(SentenceModel model, List<Integer> ids) throws OrtException {
        var outputs = new ArrayList<float[]>();
        for (var from = 0; from < ids.size(); from += BATCH) {
            var batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
            outputs.addAll(List.of(model.encode(batch)));
        }
        return outputs.toArray(float[][]::new);
    }

    private static double weight(int rank, int pieces) {
        var sum = 0.0;
        for (var i = 0; i < pieces; i++) {
            sum += 1.0 / (i + 2);
        }
        var probability = 1.0 / (rank + 2) / sum;
        return SMOOTHING / (SMOOTHING + probability);
    }

    /** Writes a row in bytes; returns what they are to be multiplied with. */
    private static float quantize(double[] row, double weight, ByteBuffer bytes) {
        var largest = 0.0;
        for (var number : row) {
            largest = Math.max(largest, Math.abs(number));
        }
        for (var number : row) {
            bytes.put((byte) Math.round(number / largest * Byte.MAX_VALUE));
        }
        return (float) (weight * largest / Byte.MAX_VALUE);
    }

    private static String version(List<String> pieces, float[] scales, byte[] rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            pieces.forEach(piece -> digest.update(piece.getBytes(StandardCharsets.UTF_8)));
            for (var scale : scales) {
                digest.update(ByteBuffer.allocate(Float.BYTES).putFloat(scale).array());
            }
            digest.update(rows);
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void check(SentenceModel model, Map<String, Integer> vocabulary, Path file) throws IOException {
        var own = new WordPieces(vocabulary);
        try (var reference = model.referenceTokenizer()) {
            for (var line : Files.readAllLines(file)) {
                var expected = new ArrayList<Integer>();
                for (var token : reference.encode(line).getTokens()) {
                    if (!token.equals("[UNK]")) {
                        expected.add(vocabulary.get(token));
                    }
                }
                if (!own.of(line).equals(expected)) {
                    throw new IllegalStateException(
                            "our word pieces differ from the model's own in " + file + ": " + line);
                }
            }
        }
    }
}
