package makegood.phrasebook;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How likely a sentence breaks a rule, learnt from labelled calls: a logistic regression for each rule over the sentence's
 * meaning and words. It knows the rules that it was trained on. Immutable; safe for several threads.
 */
final class Hunch {

    /** Knows no rule. */
    static final Hunch NONE = new Hunch(Map.of());

    private static final String TRAINED = "/makegood/phrasebook/hunch.bin";
    private static final int GREATEST = Byte.MAX_VALUE;

    private final Map<String, Weights> rules;

    Hunch(Map<String, Weights> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** What was learnt for one rule. */
    record Weights(float bias, float[] meaning, float[] words) {}

    /** The one that was trained for the shipped rules. */
    static Hunch trained() {
        try (InputStream in = Hunch.class.getResourceAsStream(TRAINED)) {
            return in == null ? NONE : read(in);
        } catch (IOException gone) {
            throw new UncheckedIOException("can't read " + TRAINED, gone);
        }
    }

    /** 0..1; 0 for a rule that it was not trained on.
     *
     * @param meaning the sentence's, as {@link HunchFeatures#values} gives it
     * @param places of the sentence's words, as {@link HunchFeatures#places} gives them
     */
    double of(String rule, float[] meaning, int[] places) {
        Weights weights = rules.get(rule);
        return weights == null ? 0 : 1 / (1 + Math.exp(-score(weights, meaning, places)));
    }

    private static double score(Weights weights, float[] meaning, int[] places) {
        double score = weights.bias();
        for (int i = 0; i < weights.meaning().length; i++) {
            score += weights.meaning()[i] * meaning[i];
        }
        float each = HunchFeatures.wordWeight(places.length);
        for (int place : places) {
            score += each * weights.words()[place];
        }
        return score;
    }

    static Hunch read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new java.io.BufferedInputStream(from));
        Map<String, Weights> rules = new HashMap<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            rules.put(in.readUTF(), new Weights(in.readFloat(), part(in), part(in)));
        }
        return new Hunch(rules);
    }

    private static float[] part(DataInputStream in) throws IOException {
        float[] values = new float[in.readInt()];
        float scale = in.readFloat();
        for (int i = 0; i < values.length; i++) {
            values[i] = scale * in.readByte();
        }
        return values;
    }

    /** A byte a weight: the file stays small, and what is lost is far below what a probability is good for. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(rules.size());
        for (Map.Entry<String, Weights> rule : new TreeMap<>(rules).entrySet()) {
            Weights weights = rule.getValue();
            out.writeUTF(rule.getKey());
            out.writeFloat(weights.bias());
            part(weights.meaning(), out);
            part(weights.words(), out);
        }
    }

    private static void part(float[] values, DataOutputStream out) throws IOException {
        float greatest = Float.MIN_NORMAL;
        for (float value : values) {
            greatest = Math.max(greatest, Math.abs(value));
        }
        float scale = greatest / GREATEST;
        out.writeInt(values.length);
        out.writeFloat(scale);
        for (float value : values) {
            out.writeByte(Math.round(value / scale));
        }
    }
}
