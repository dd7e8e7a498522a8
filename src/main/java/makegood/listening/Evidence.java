package makegood.listening;

import makegood.utterance.Meaning;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a head judges by: numbers in a fixed order, and named marks that are there or not. */
final class Evidence {

    static final int MEANING = 384;

    private float[] numbers = new float[MEANING];
    private int size;
    private final Map<String, Float> marks = new LinkedHashMap<>();

    /** A meaning, weighed; a missing one is all zeros. */
    Evidence meaning(@Nullable Meaning meaning, double weight) {
        int from = room(MEANING);
        if (meaning != null) {
            for (int i = 0; i < Math.min(MEANING, meaning.dimensions()); i++) {
                numbers[from + i] = (float) (meaning.at(i) * weight);
            }
        }
        return this;
    }

    Evidence numbers(double... values) {
        int from = room(values.length);
        for (int i = 0; i < values.length; i++) {
            numbers[from + i] = (float) values[i];
        }
        return this;
    }

    Evidence mark(String name, double weight) {
        marks.put(name, (float) weight);
        return this;
    }

    /** The numbers one after the other. */
    float[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    /** Makes room for more numbers, all zeros; where the first of them goes. */
    private int room(int more) {
        int from = size;
        size += more;
        if (size > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(size, 2 * numbers.length));
        }
        return from;
    }

    Map<String, Float> marks() {
        return marks;
    }
}
