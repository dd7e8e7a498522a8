package makegood.listening;

import makegood.utterance.Meaning;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a head judges by: numbers in a fixed order, and named marks that are there or not. */
final class Evidence {

    static final int MEANING = 384;

    private static final int FEW = 24;

    private float[] numbers;
    private int size;
    private final Map<String, Float> marks = new LinkedHashMap<>();

    Evidence() {
        this(0);
    }

    /** @param meanings how many there will be, beside a few other numbers: room for more must be made anew */
    Evidence(int meanings) {
        numbers = new float[meanings * MEANING + FEW];
    }

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

    /** The sum of the numbers, each weighed. Four sums side by side: in one, each addition would wait for the last. */
    double dot(float[] weights) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < size; i += 4) {
            first += weights[i] * numbers[i];
            second += weights[i + 1] * numbers[i + 1];
            third += weights[i + 2] * numbers[i + 2];
            fourth += weights[i + 3] * numbers[i + 3];
        }
        for (; i < size; i++) {
            first += weights[i] * numbers[i];
        }
        return first + second + third + fourth;
    }

    /** Adds a row for each number, weighed by it. */
    void add(float[][] rows, float[] sums) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] != 0) {
                Hidden.add(rows[i], numbers[i], sums);
            }
        }
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
