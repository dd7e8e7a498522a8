package makegood.call;

import makegood.condition.Situation;
import makegood.listening.Anger;
import makegood.listening.Observation;
import makegood.listening.Signal;
import makegood.phrasebook.Warning;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the latest turns leave behind, as conditions ask for it.
 *
 * @param signals of the last customer utterance, by their keys
 * @param heard the facts that the last customer utterance brought
 * @param refusals utterances of the customer so far that refused
 * @param slips the rules that were broken in the rep's last utterance
 * @param callsFor what the talk calls for since the customer last spoke
 */
record Mood(
        Set<String> signals,
        Set<String> heard,
        int refusals,
        Set<String> slips,
        Map<Move, Double> callsFor) {

    static final Mood NONE = new Mood(Set.of(), Set.of(), 0, Set.of(), Map.of());

    Mood after(CallEvent.Heard heard) {
        if (heard.speaker() == Speaker.REP) {
            return new Mood(signals, this.heard, refusals, broken(heard), callsFor);
        }
        Observation seen = heard.observation();
        Set<String> now =
                seen.signals().stream()
                        .map(signal -> signal.type().key())
                        .collect(Collectors.toUnmodifiableSet());
        Set<String> brought = Facts.broughtBy(seen);
        boolean refused =
                now.contains(Signal.Type.REFUSAL.key())
                        || brought.stream().anyMatch(Facts.REFUSING::contains);
        return new Mood(now, brought, refusals + (refused ? 1 : 0), slips, seen.callsFor());
    }

    private static Set<String> broken(CallEvent.Heard heard) {
        return heard.warnings().stream().map(Warning::rule).collect(Collectors.toUnmodifiableSet());
    }

    /** The anger as plain values, for conditions. */
    static Situation.Anger of(Anger anger) {
        return new Situation.Anger(anger.score(), anger.level(), anger.trend().key(), anger.peak());
    }
}
