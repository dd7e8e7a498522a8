package makegood.review;

import makegood.call.CallEvent.Heard;
import makegood.utterance.Move;

import java.util.regex.Pattern;

/**
 * How much was said in an utterance. Kept beside the words, so that a call's figures outlive them.
 *
 * @param questions sentences that ask; at least one where the rep's move is to ask, since a transcript often has no marks
 */
record Length(int words, int questions) {

    /** Of an utterance that nobody counted while its words were there. */
    static final Length UNKNOWN = new Length(-1, 0);

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,][\\p{L}\\p{N}]+)*");
    private static final Pattern QUESTION = Pattern.compile("[?？؟]+");

    /** Of these words, while they are there. */
    static Length of(Heard heard) {
        int marks = (int) QUESTION.matcher(heard.text()).results().count();
        boolean asks = heard.observation().moves().stream().anyMatch(Move::asks);
        return new Length(
                (int) WORD.matcher(heard.text()).results().count(),
                asks ? Math.max(1, marks) : marks);
    }
}
