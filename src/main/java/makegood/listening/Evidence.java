package makegood.listening;

import makegood.utterance.Meaning;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a head judges by: numbers in a fixed order, and named marks that are there or not. */
final class Evidence {

    static final int MEANING = 384;

    private final List<float[]> numbers = new ArrayList<>();
    private final Map<String, Float> marks = new LinkedHashMap<>();

    /** A meaning, weighed; a missing one is all zeros. */
    Evidence meaning(@Nullable Meaning meaning, double weight) {
        float[] block = new float[MEANING];
        if (meaning != null) {
            for (int i = 0; i < Math.min(MEANING, meaning.dimensions()); i++) {
                block[i] = (float) (meaning.at(i) * weight);
            }
        }
        numbers.add(block);
        return this;
    }

    Evidence numbers(double... values) {
        float[] block = new float[values.length];
        for (int i = 0; i < block.length; i++) {
            block[i] = (float) values[i];
        }
        numbers.add(block);
        return this;
    }

    Evidence mark(String name, double weight) {
        marks.put(name, (float) weight);
        return this;
    }

    /** The numbers one after the other. */
    float[] numbers() {
        int length = numbers.stream().mapToInt(block -> block.length).sum();
        float[] all = new float[length];
        int at = 0;
        for (float[] block : numbers) {
            System.arraycopy(block, 0, all, at, block.length);
            at += block.length;
        }
        return all;
    }

    Map<String, Float> marks() {
        return marks;
    }
}
