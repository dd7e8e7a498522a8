package makegood.utterance;

/** The meanings of a text's words, each in the light of all the others: what one forward gives. */
public interface WordMeanings {

    /** The meaning of the whole text. */
    Meaning whole();

    /**
     * What the words between two UTF-16 offsets mean where they stand.
     *
     * @param start the first letter's
     * @param end after the last letter
     */
    Meaning of(int start, int end);
}
