package makegood.phrasebook;

import makegood.utterance.Meaning;

import java.util.Arrays;

/** What a {@link Hunch} looks at: the sentence's meaning, and which words stand in it singly, in twos and in threes. */
final class HunchFeatures {

    /** Runs of words share this many places; two that meet in one are told apart by the others. */
    static final int PLACES = 16384;

    private static final int LONGEST_RUN = 3;
    private static final double WEIGHT_OF_WORDS = 0.8;

    private HunchFeatures() {}

    /** The places of the runs of words in the sentence, each once. */
    static int[] places(SpokenSentence sentence) {
        int size = sentence.size() + 2;
        int[] hashes = new int[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = i == 0 ? 1 : i == size - 1 ? 2 : sentence.word(i - 1).plain().hashCode();
        }
        int[] places = new int[size * LONGEST_RUN];
        int found = 0;
        for (int from = 0; from < size; from++) {
            int hash = 17;
            for (int to = from; to < Math.min(size, from + LONGEST_RUN); to++) {
                hash = mixed(hash * 31 + hashes[to]);
                places[found++] = Math.floorMod(spread(hash), PLACES);
            }
        }
        return Arrays.stream(places, 0, found).distinct().sorted().toArray();
    }

    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 15);
    }

    /** The low bits decide the place: they must hang on all the others (the last steps of MurmurHash3). */
    private static int spread(int hash) {
        int spread = (hash ^ (hash >>> 13)) * 0x85EBCA6B;
        return spread ^ (spread >>> 16);
    }

    /** The weight of each place in a sentence with so many. */
    static float wordWeight(int places) {
        return (float) (WEIGHT_OF_WORDS / Math.sqrt(Math.sqrt(Math.max(1, places))));
    }

    static float[] values(Meaning meaning) {
        float[] values = new float[meaning.dimensions()];
        for (int i = 0; i < values.length; i++) {
            values[i] = meaning.at(i);
        }
        return values;
    }
}
