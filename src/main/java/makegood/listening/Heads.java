package makegood.listening;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The trained heads by name, as the training program wrote them to {@code heads.bin}. Weights are kept as 16-bit shares
 * of the label's largest one, which changes no decision and halves the file.
 */
final class Heads {

    private static final String FILE = "/makegood/listening/heads.bin";

    private final Map<String, Head> heads;

    Heads(Map<String, Head> heads) {
        this.heads = Map.copyOf(heads);
    }

    static Heads read() {
        try (InputStream in = Heads.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(
                        FILE + " is missing: run ./mvnw process-test-classes -Ptrain");
            }
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("The trained heads cannot be read", broken);
        }
    }

    Head head(String name) {
        Head head = heads.get(name);
        if (head == null) {
            throw new IllegalStateException("no head is named " + name + ": train anew");
        }
        return head;
    }

    static Heads read(InputStream file) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)));
        Map<String, Head> heads = new LinkedHashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            heads.put(in.readUTF(), readHead(in));
        }
        return new Heads(heads);
    }

    private static Head readHead(DataInputStream in) throws IOException {
        boolean exclusive = in.readBoolean();
        int size = in.readInt();
        List<String> labels = new ArrayList<>();
        float[] bias = new float[size];
        float[] scale = new float[size];
        for (int i = 0; i < size; i++) {
            labels.add(in.readUTF());
            bias[i] = in.readFloat();
            scale[i] = in.readFloat();
        }
        float[][] numbers = new float[size][in.readInt()];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < numbers[i].length; j++) {
                numbers[i][j] = in.readShort() * scale[i];
            }
        }
        Map<String, float[]> marks = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            String name = in.readUTF();
            float[] weights = new float[size];
            for (int i = 0; i < size; i++) {
                weights[i] = in.readShort() * scale[i];
            }
            marks.put(name, weights);
        }
        Hidden hidden = in.readBoolean() ? Hidden.read(in) : null;
        return new Head(exclusive, labels, numbers, marks, bias, hidden);
    }

    void write(OutputStream file) throws IOException {
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file));
        out.writeInt(heads.size());
        for (Map.Entry<String, Head> head : new TreeMap<>(heads).entrySet()) {
            out.writeUTF(head.getKey());
            write(head.getValue(), out);
        }
        out.close();
    }

    private static void write(Head head, DataOutputStream out) throws IOException {
        int size = head.labels().size();
        out.writeBoolean(head.exclusive());
        out.writeInt(size);
        float[] scale = new float[size];
        for (int i = 0; i < size; i++) {
            scale[i] = largest(head, i) / Short.MAX_VALUE;
            out.writeUTF(head.labels().get(i));
            out.writeFloat(head.bias()[i]);
            out.writeFloat(scale[i]);
        }
        out.writeInt(head.numbers()[0].length);
        for (int i = 0; i < size; i++) {
            for (float weight : head.numbers()[i]) {
                out.writeShort(Math.round(weight / scale[i]));
            }
        }
        out.writeInt(head.marks().size());
        for (Map.Entry<String, float[]> mark : new TreeMap<>(head.marks()).entrySet()) {
            out.writeUTF(mark.getKey());
            for (int i = 0; i < size; i++) {
                out.writeShort(Math.round(mark.getValue()[i] / scale[i]));
            }
        }
        Hidden hidden = head.hidden();
        out.writeBoolean(hidden != null);
        if (hidden != null) {
            hidden.write(out);
        }
    }

    private static float largest(Head head, int label) {
        float largest = 1e-9f;
        for (float weight : head.numbers()[label]) {
            largest = Math.max(largest, Math.abs(weight));
        }
        for (float[] weights : head.marks().values()) {
            largest = Math.max(largest, Math.abs(weights[label]));
        }
        return largest;
    }
}
