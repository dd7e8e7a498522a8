package makegood.bench;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The product's embedding model as it would be asked for several texts at once, the shorter ones filled up. */
final class Batch implements AutoCloseable {

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    Batch() throws IOException, OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = open("/all-minilm-l6-v2-q.onnx");
                InputStream words = open("/all-minilm-l6-v2-q-tokenizer.json")) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer =
                    HuggingFaceTokenizer.newInstance(
                            words, Map.of("padding", "true", "truncation", "true"));
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Batch.class.getResourceAsStream(file), file);
    }

    void forward(List<String> texts) throws OrtException {
        Encoding[] encodings = tokenizer.batchEncode(texts, true, false);
        int width = encodings[0].getIds().length;
        long[] shape = {encodings.length, width};
        LongBuffer ids = LongBuffer.allocate(encodings.length * width);
        LongBuffer attention = LongBuffer.allocate(encodings.length * width);
        for (Encoding encoding : encodings) {
            ids.put(encoding.getIds());
            attention.put(encoding.getAttentionMask());
        }
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, ids.flip(), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, attention.flip(), shape);
                OnnxTensor types =
                        OnnxTensor.createTensor(
                                environment, LongBuffer.allocate(ids.capacity()), shape);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", tokens,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            result.get(0).getValue();
        }
    }

    @Override
    public void close() throws OrtException {
        session.close();
        tokenizer.close();
    }
}
