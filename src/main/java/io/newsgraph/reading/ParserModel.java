package io.newsgraph.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.zip.GZIPInputStream;

/**
 * The weights of CoreNLP's neural dependency parser, read from its text format.
 *
 * <p>One hidden layer with a cubic activation over the embeddings of 18 words, 18 tags and 12 labels.
 * Safe for many threads.
 */
final class ParserModel {

    static final int FEATURES = 48;
    private static final String UNKNOWN = "-UNKNOWN-";
    private static final String NULL = "-NULL-";
    private static final String ROOT = "-ROOT-";

    /** How many of the model's most frequent features keep their contribution: 4 kB each. */
    private static final int KEPT = 24_000;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final String[] labelNames;
    private final int firstLabel;
    private final int embeddingSize;
    private final float[][] embeddings;
    private final float[][] inputWeights;
    private final float[] bias;
    private final float[][] outputWeights;
    private final Map<Integer, Integer> keptSlots = new HashMap<>();
    private final AtomicReferenceArray<float[]> kept = new AtomicReferenceArray<>(KEPT);

    /** Reads a gzipped model; the stream is closed. */
    static ParserModel read(InputStream gzipped) throws IOException {
        try (var reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(gzipped, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            return new ParserModel(reader);
        }
    }

    private ParserModel(BufferedReader in) throws IOException {
        var wordCount = setting(in, "dict");
        var tagCount = setting(in, "pos");
        var labelCount = setting(in, "label");
        embeddingSize = setting(in, "embeddingSize");
        var hiddenSize = setting(in, "hiddenSize");
        if (setting(in, "numTokens") != FEATURES) {
            throw new IOException("this parser model has another number of features than " + FEATURES);
        }
        var keptCount = setting(in, "preComputed");
        embeddings = new float[wordCount + tagCount + labelCount][];
        labelNames = new String[labelCount];
        firstLabel = wordCount + tagCount;
        for (var id = 0; id < embeddings.length; id++) {
            readEmbedding(in.readLine(), id, wordCount);
        }
        inputWeights = matrix(in, FEATURES * embeddingSize, hiddenSize);
        bias = Floats.parse(in.readLine(), 0, hiddenSize);
        outputWeights = matrix(in, hiddenSize, 2 * (labelCount - 1) + 1);
        readKept(in, keptCount);
    }

    private static int setting(BufferedReader in, String name) throws IOException {
        var line = in.readLine();
        if (line == null || !line.startsWith(name + "=")) {
            throw new IOException("a parser model has " + name + "= here, not: " + line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private void readEmbedding(String line, int id, int wordCount) {
        var space = line.indexOf(' ');
        var name = line.substring(0, space);
        embeddings[id] = Floats.parse(line, space + 1, embeddingSize);
        if (id < wordCount) {
            words.put(name, id);
        } else if (id < firstLabel) {
            tags.put(name, id);
        } else {
            labels.put(name, id);
            labelNames[id - firstLabel] = name;
        }
    }

    private static float[][] matrix(BufferedReader in, int rows, int columns) throws IOException {
        var matrix = new float[rows][];
        for (var row = 0; row < rows; row++) {
            matrix[row] = Floats.parse(in.readLine(), 0, columns);
        }
        return matrix;
    }

    private void readKept(BufferedReader in, int count) throws IOException {
        var line = in.readLine();
        for (var read = 0; line != null && keptSlots.size() < Math.min(count, KEPT); line = in.readLine()) {
            for (var number : line.split(" ")) {
                if (read < KEPT && !number.isEmpty()) {
                    keptSlots.put(Integer.parseInt(number), read++);
                }
            }
        }
    }

    /** Writes the score of every transition, given the ids of all features; {@code hidden} is scratch. */
    void score(int[] features, float[] hidden, float[] scores) {
        System.arraycopy(bias, 0, hidden, 0, hidden.length);
        for (var position = 0; position < FEATURES; position++) {
            contribute(features[position], position, hidden);
        }
        java.util.Arrays.fill(scores, 0);
        for (var unit = 0; unit < hidden.length; unit++) {
            var sum = hidden[unit];
            addScaled(scores, outputWeights[unit], sum * sum * sum);
        }
    }

    private void contribute(int id, int position, float[] hidden) {
        // The model numbers a feature at a position as id * FEATURES + position.
        var slot = keptSlots.get(id * FEATURES + position);
        if (slot == null) {
            addProduct(id, position, hidden);
            return;
        }
        var contribution = kept.get(slot);
        if (contribution == null) {
            contribution = new float[hidden.length];
            addProduct(id, position, contribution);
            kept.set(slot, contribution);
        }
        add(hidden, contribution);
    }

    private void addProduct(int id, int position, float[] sums) {
        var embedding = embeddings[id];
        for (var k = 0; k < embeddingSize; k++) {
            addScaled(sums, inputWeights[position * embeddingSize + k], embedding[k]);
        }
    }

    private static void add(float[] sums, float[] row) {
        for (var i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }

    private static void addScaled(float[] sums, float[] row, float factor) {
        for (var i = 0; i < sums.length; i++) {
            sums[i] += row[i] * factor;
        }
    }

    int hiddenSize() {
        return bias.length;
    }

    int transitions() {
        return 2 * arcLabels() + 1;
    }

    /** The number of labels that an arc can have. */
    int arcLabels() {
        return labelNames.length - 1;
    }

    int word(String word) {
        return words.getOrDefault(word, id(words, UNKNOWN));
    }

    int tag(String tag) {
        return tags.getOrDefault(tag, id(tags, UNKNOWN));
    }

    int rootWord() {
        return id(words, ROOT);
    }

    int rootTag() {
        return id(tags, ROOT);
    }

    int nullWord() {
        return id(words, NULL);
    }

    int nullTag() {
        return id(tags, NULL);
    }

    int nullLabel() {
        return firstLabel;
    }

    /** What a token's label counts as before it has one. */
    int unknownLabel() {
        return labels.getOrDefault(UNKNOWN, firstLabel);
    }

    /** The feature id of an arc label; arcs do not use the first label, which stands for "none". */
    int labelFeature(int arcLabel) {
        return firstLabel + 1 + arcLabel;
    }

    String labelName(int labelFeature) {
        return labelNames[labelFeature - firstLabel];
    }

    private static int id(Map<String, Integer> ids, String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("the parser model lacks " + name);
        }
        return id;
    }
}
