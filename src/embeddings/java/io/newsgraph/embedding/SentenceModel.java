package io.newsgraph.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The sentence transformer all-MiniLM-L6-v2 with its tokenizer. */
final class SentenceModel implements AutoCloseable {

    private static final String NAME = "/all-minilm-l6-v2";
    private static final long FIRST = 101;
    private static final long LAST = 102;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final byte[] tokenizer;

    SentenceModel() throws IOException, OrtException {
        session = environment.createSession(resource(NAME + ".onnx"), new OrtSession.SessionOptions());
        tokenizer = resource(NAME + "-tokenizer.json");
    }

    /** The number of every word piece. */
    Map<String, Integer> vocabulary() {
        var vocabulary = new HashMap<String, Integer>();
        JsonMapper.shared()
                .readTree(tokenizer)
                .at("/model/vocab")
                .properties()
                .forEach(
                        entry -> vocabulary.put(entry.getKey(), entry.getValue().asInt()));
        return vocabulary;
    }

    HuggingFaceTokenizer referenceTokenizer() throws IOException {
        return HuggingFaceTokenizer.newInstance(
                new ByteArrayInputStream(tokenizer),
                Map.of("padding", "false", "truncation", "false", "addSpecialTokens", "false"));
    }

    /** What the model makes of each of some pieces when it stands alone between the marks of beginning and end. */
    float[][] encode(List<Integer> pieces) throws OrtException {
        var ids = pieces.stream().map(piece -> new long[] {FIRST, piece, LAST}).toArray(long[][]::new);
        var ones = new long[ids.length][3];
        for (var row : ones) {
            Arrays.fill(row, 1);
        }
        try (var input = OnnxTensor.createTensor(environment, ids);
                var mask = OnnxTensor.createTensor(environment, ones);
                var kinds = OnnxTensor.createTensor(environment, new long[ids.length][3]);
                var result = session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", kinds))) {
            var output = (float[][][]) result.get(0).getValue();
            return Arrays.stream(output).map(text -> text[1]).toArray(float[][]::new);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = SentenceModel.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException(name + " is not on the class path");
            }
            return stream.readAllBytes();
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
    }
}
