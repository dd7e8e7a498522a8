package makegood.listening;

import makegood.utterance.Embedder;
import makegood.utterance.Meaning;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.WordMeanings;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps meanings in a file between runs: embedding all that is learnt from takes a minute. */
public final class KeptEmbedder implements Embedder, AutoCloseable {

    private final Path file;
    private final Map<String, float[]> kept = new LinkedHashMap<>();
    private final OnnxEmbedder embedder = new OnnxEmbedder();
    private boolean changed;

    public KeptEmbedder(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            load();
        }
    }

    @Override
    public Meaning embed(String text) {
        return kept(text, () -> embedder.embed(text));
    }

    @Override
    public WordMeanings words(String text) {
        return new WordMeanings() {

            private WordMeanings read;

            @Override
            public Meaning whole() {
                return embed(text);
            }

            @Override
            public Meaning of(int start, int end) {
                return kept(text + '\0' + start + '-' + end, () -> read().of(start, end));
            }

            private WordMeanings read() {
                if (read == null) {
                    read = embedder.words(text);
                }
                return read;
            }
        };
    }

    private synchronized Meaning kept(String key, Supplier<Meaning> forward) {
        float[] vector = kept.get(key);
        if (vector == null) {
            Meaning meaning = forward.get();
            vector = new float[meaning.dimensions()];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = meaning.at(i);
            }
            kept.put(key, vector);
            changed = true;
        }
        return new Meaning(vector);
    }

    private void load() {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                byte[] text = new byte[in.readInt()];
                in.readFully(text);
                float[] vector = new float[Evidence.MEANING];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = in.readFloat();
                }
                kept.put(new String(text, java.nio.charset.StandardCharsets.UTF_8), vector);
            }
        } catch (EOFException end) {
            // All is read.
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        if (!changed) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                for (Map.Entry<String, float[]> one : kept.entrySet()) {
                    byte[] text = one.getKey().getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                    for (float value : one.getValue()) {
                        out.writeFloat(value);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
