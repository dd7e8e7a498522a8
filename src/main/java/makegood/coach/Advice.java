package makegood.coach;

import makegood.call.FlowVersion;
import makegood.listening.Anger;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Impact;
import makegood.listening.Remedy;
import makegood.listening.Signal;
import makegood.phrasebook.Warning;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rep gets for one utterance: what to say next, what not to have said, and what was heard.
 *
 * @param callId null where nothing is stored
 * @param text the words as stored
 * @param next null once the call is over
 * @param others further steps that may be taken now
 * @param callsFor 0..1 a move, likeliest first
 * @param tookMillis from received to advised
 */
public record Advice(
        @Nullable String callId,
        int seq,
        @Nullable String clientId,
        String text,
        @Nullable NextStep next,
        List<NextStep> others,
        Map<Move, Double> callsFor,
        Anger anger,
        List<Cause> causes,
        List<Remedy> remedies,
        @Nullable Impact impact,
        List<Signal> signals,
        List<Warning> warnings,
        List<Commitment> commitments,
        List<Move> moves,
        Progress progress,
        FlowVersion flow,
        boolean understood,
        double tookMillis) {

    /** What the customer has just asked and the advised words leave open: to be answered before they are said. */
    public Optional<String> question() {
        return OpenQuestion.in(this);
    }

    /** The same, with the milliseconds that it took from received to advised. */
    public Advice took(double millis) {
        return with(callId, millis);
    }

    /** The same of a talk that is not stored. */
    Advice stateless() {
        return with(null, tookMillis);
    }

    private Advice with(@Nullable String call, double millis) {
        return new Advice(
                call,
                seq,
                clientId,
                text,
                next,
                others,
                callsFor,
                anger,
                causes,
                remedies,
                impact,
                signals,
                warnings,
                commitments,
                moves,
                progress,
                flow,
                understood,
                millis);
    }
}
