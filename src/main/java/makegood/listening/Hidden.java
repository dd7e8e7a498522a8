package makegood.listening;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Rectified units between the evidence and the labels of a {@link Head}: they say what sums of single weights can't, such
 * as that two words ask only together. Kept as 8-bit shares of each unit's largest weight.
 *
 * @param numbers a row for each of the evidence's numbers, a weight a unit
 * @param marks by their names, a weight a unit
 * @param bias a number a unit
 * @param labels a row a label, a weight a unit
 */
record Hidden(float[][] numbers, Map<String, float[]> marks, float[] bias, float[][] labels) {

    /** Adds to the sum of each label what the units say for it. */
    void add(Evidence evidence, double[] sums) {
        float[] units = bias.clone();
        evidence.add(numbers, units);
        evidence.marks()
                .forEach(
                        (name, weight) -> {
                            float[] weights = marks.get(name);
                            if (weights != null) {
                                add(weights, weight, units);
                            }
                        });
        for (int u = 0; u < units.length; u++) {
            units[u] = Math.max(0, units[u]);
        }
        for (int label = 0; label < sums.length; label++) {
            for (int u = 0; u < units.length; u++) {
                sums[label] += units[u] * labels[label][u];
            }
        }
    }

    /** All units side by side, so that the processor takes several at once. */
    static void add(float[] row, float share, float[] sum) {
        for (int u = 0; u < sum.length; u++) {
            sum[u] += share * row[u];
        }
    }

    static Hidden read(DataInputStream in) throws IOException {
        float[] bias = floats(in, in.readInt());
        float[] scale = floats(in, bias.length);
        float[][] labels = new float[in.readInt()][];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = floats(in, bias.length);
        }
        float[][] numbers = new float[in.readInt()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = shares(in, scale);
        }
        Map<String, float[]> marks = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            marks.put(in.readUTF(), shares(in, scale));
        }
        return new Hidden(numbers, marks, bias, labels);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = in.readFloat();
        }
        return floats;
    }

    private static float[] shares(DataInputStream in, float[] scale) throws IOException {
        float[] weights = new float[scale.length];
        for (int u = 0; u < scale.length; u++) {
            weights[u] = in.readByte() * scale[u];
        }
        return weights;
    }

    void write(DataOutputStream out) throws IOException {
        float[] scale = scale();
        out.writeInt(bias.length);
        write(bias, out);
        write(scale, out);
        out.writeInt(labels.length);
        for (float[] label : labels) {
            write(label, out);
        }
        out.writeInt(numbers.length);
        for (float[] weights : numbers) {
            writeShares(weights, scale, out);
        }
        out.writeInt(marks.size());
        for (Map.Entry<String, float[]> mark : new TreeMap<>(marks).entrySet()) {
            out.writeUTF(mark.getKey());
            writeShares(mark.getValue(), scale, out);
        }
    }

    private float[] scale() {
        float[] scale = new float[bias.length];
        Arrays.fill(scale, 1e-9f);
        for (float[] weights : numbers) {
            largest(weights, scale);
        }
        for (float[] weights : marks.values()) {
            largest(weights, scale);
        }
        for (int u = 0; u < scale.length; u++) {
            scale[u] /= Byte.MAX_VALUE;
        }
        return scale;
    }

    private static void largest(float[] weights, float[] sofar) {
        for (int u = 0; u < sofar.length; u++) {
            sofar[u] = Math.max(sofar[u], Math.abs(weights[u]));
        }
    }

    private static void write(float[] floats, DataOutputStream out) throws IOException {
        for (float each : floats) {
            out.writeFloat(each);
        }
    }

    private static void writeShares(float[] weights, float[] scale, DataOutputStream out)
            throws IOException {
        for (int u = 0; u < weights.length; u++) {
            out.writeByte(Math.round(weights[u] / scale[u]));
        }
    }
}
