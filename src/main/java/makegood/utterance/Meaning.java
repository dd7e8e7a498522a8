package makegood.utterance;

/** Where a text stands among all meanings: a vector of length 1 from the embedding model. */
public final class Meaning {

    private final float[] vector;

    /** @param vector any length but zero; it is scaled to length 1 */
    public Meaning(float[] vector) {
        double length = 0;
        for (float part : vector) {
            length += part * part;
        }
        float scale = length == 0 ? 0 : (float) (1 / Math.sqrt(length));
        this.vector = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            this.vector[i] = vector[i] * scale;
        }
    }

    public int dimensions() {
        return vector.length;
    }

    public float at(int dimension) {
        return vector[dimension];
    }

    float[] vector() {
        return vector.clone();
    }

    /** Cosine, -1..1: 1 says the same. */
    public double similarity(Meaning other) {
        double sum = 0;
        for (int i = 0; i < vector.length; i++) {
            sum += vector[i] * other.vector[i];
        }
        return sum;
    }
}
