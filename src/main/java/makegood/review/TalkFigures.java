package makegood.review;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.flow.Flow;
import makegood.listening.Commitment;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A call in figures, each with the utterances it was counted from. Lines in error are left out, those of the wrong speaker
 * stand right; a language that is not understood counts as words and as nothing else.
 *
 * @param longestMonologue the rep's longest run of words before the customer spoke again; null where the rep said nothing
 * @param longestListening the customer's longest run; null where they said nothing
 * @param changes how the anger went after each move of the rep
 * @param acknowledgement null while the customer was never annoyed
 */
public record TalkFigures(
        Share share,
        @Nullable Monologue longestMonologue,
        @Nullable Monologue longestListening,
        Questions questions,
        Steps steps,
        Slips slips,
        Promises promises,
        List<Change> changes,
        @Nullable Acknowledgement acknowledgement) {

    /**
     * @param flow the version that the call followed
     * @param lengths kept of each utterance by seq, for those whose words may be gone
     */
    static TalkFigures of(List<CallEvent> events, Flow flow, Map<Integer, Length> lengths) {
        List<CallEvent.Heard> heard = CallState.heard(events);
        Spoken spoken = new Spoken(heard, lengths);
        return new TalkFigures(
                spoken.share(),
                spoken.longest(Speaker.REP),
                spoken.longest(Speaker.CUSTOMER),
                spoken.questions(),
                StepFigures.of(events, heard, flow),
                spoken.slips(),
                PromiseFigures.of(events, heard),
                AngerAfterMoves.changes(heard),
                AngerAfterMoves.acknowledgement(heard));
    }

    /** @param rep 0..1 of all words; 0.5 is as much as the customer; null where nobody said a word */
    public record Share(@Nullable Double rep, int repWords, int customerWords) {}

    /** One speaker's run of utterances. */
    public record Monologue(int fromSeq, int toSeq, int words) {}

    /** @param asked by the rep @param seqs of the utterances that ask */
    public record Questions(int asked, List<Integer> seqs) {}

    /**
     * The steps to be said in a call; those off the phone are left out.
     *
     * @param missed could have been taken when the call stood still, and were not
     * @param notReached whose condition did not hold
     */
    public record Steps(
            List<StepDone> done,
            List<String> skipped,
            List<String> missed,
            List<String> notReached) {}

    /** @param seq of the utterance after which it counted as done; null where a fact that was put in made it so */
    public record StepDone(String step, @Nullable Integer seq) {}

    /** @param perHundredWords of the rep's; 0 where they said nothing */
    public record Slips(int count, double perHundredWords, List<Slip> each) {}

    public record Slip(int seq, String rule) {}

    /** @param open neither kept nor broken yet */
    public record Promises(int made, int kept, int broken, int open, List<Promise> each) {}

    /** @param kept null where nobody has said */
    public record Promise(int seq, Commitment what, @Nullable Boolean kept) {}

    /**
     * The customer's anger before a move of the rep and after it, in their next words.
     *
     * @param before 0..1 @param after 0..1
     */
    public record Change(
            Move move, int seq, int levelBefore, int levelAfter, double before, double after) {

        /** Below zero where it calmed. */
        public double change() {
            return after - before;
        }
    }

    /**
     * How long the customer's anger stood before the rep took it up: acknowledged it, or played back what they had heard.
     *
     * @param angrySeq where the anger was first heard
     * @param seq where it was acknowledged; null where it never was
     * @param seconds from the one to the other; null where it never was
     * @param repTurns of the rep in between, that one left out
     */
    public record Acknowledgement(
            int angrySeq, @Nullable Integer seq, @Nullable Double seconds, int repTurns) {}
}
