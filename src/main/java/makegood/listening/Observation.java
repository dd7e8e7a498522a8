package makegood.listening;

import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one utterance brought. It is kept with the utterance's event, so that a newer listener never changes an old call.
 *
 * @param understood false for another language or noise: then nothing else is concluded
 * @param anger the customer's anger after this utterance; after a rep's utterance as it was before, without a quote
 * @param causes why the customer left, each at its first mention in the call
 * @param remedies asked for by the customer, offered by the rep, agreed, declined or withdrawn
 * @param impact what it cost them, at its first mention
 * @param facts values of facts heard here beside reason, remedy and impact ({@code decision-maker}, {@code new-vendor},
 *     {@code follow-up} …), by the fact's name
 * @param moves of the rep, weightiest first
 * @param callsFor after a customer's utterance: 0..1 for each move, empty where not trained
 */
public record Observation(
        boolean understood,
        Anger anger,
        List<Cause> causes,
        List<Remedy> remedies,
        @Nullable Impact impact,
        List<Signal> signals,
        List<Commitment> commitments,
        Map<String, String> facts,
        List<Move> moves,
        Map<Move, Double> callsFor) {

    public Observation {
        causes = List.copyOf(causes);
        remedies = List.copyOf(remedies);
        signals = List.copyOf(signals);
        commitments = Commitment.numbered(commitments);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        moves = List.copyOf(moves);
        callsFor = Map.copyOf(callsFor);
    }

    /** The same, with these facts. */
    public Observation with(Map<String, String> known) {
        return new Observation(
                understood,
                anger,
                causes,
                remedies,
                impact,
                signals,
                commitments,
                known,
                moves,
                callsFor);
    }

    /** The same, with these promises. */
    public Observation promising(List<Commitment> promises) {
        return new Observation(
                understood,
                anger,
                causes,
                remedies,
                impact,
                signals,
                promises,
                facts,
                moves,
                callsFor);
    }

    /** Nothing was concluded; the anger stays as it was. */
    public static Observation nothing(boolean understood, Anger anger) {
        return new Observation(
                understood,
                anger.repeated(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of());
    }
}
