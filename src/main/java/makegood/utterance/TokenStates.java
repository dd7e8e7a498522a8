package makegood.utterance;

/**
 * The states in which a model leaves the tokens of a text.
 *
 * @param states a row a token, of the model's marks around the text too
 * @param starts where each token starts in the text, in code points; -1 for the model's marks
 * @param ends after where it ends
 */
record TokenStates(String text, float[][] states, int[] starts, int[] ends)
        implements WordMeanings {

    @Override
    public Meaning whole() {
        return mean(0, Integer.MAX_VALUE, true);
    }

    @Override
    public Meaning of(int start, int end) {
        return mean(points(start), points(end), false);
    }

    /** How many code points stand before a place. It may lie behind the text, which is another where a blank one was read. */
    private int points(int place) {
        return text.codePointCount(0, Math.min(place, text.length()));
    }

    private Meaning mean(int start, int end, boolean marks) {
        float[] sum = new float[states[0].length];
        boolean found = false;
        for (int i = 0; i < states.length; i++) {
            if (starts[i] < 0 ? marks : starts[i] < end && ends[i] > start) {
                found = true;
                for (int c = 0; c < sum.length; c++) {
                    sum[c] += states[i][c];
                }
            }
        }
        return found ? new Meaning(sum) : whole();
    }
}
