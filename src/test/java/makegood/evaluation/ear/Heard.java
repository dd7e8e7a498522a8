package makegood.evaluation.ear;

import java.util.List;

/**
 * What an ear made of one turn. A component is null where the ear does not listen for it, or the turn is the other
 * speaker's.
 *
 * @param score any number: more is angrier
 * @param level 0..3
 * @param callsFor the move that the talk calls for most; empty where the ear could not say
 * @param next the advised step
 */
public record Heard(
        Double score,
        Integer level,
        List<String> causes,
        List<Found> remedies,
        List<Found> impacts,
        List<String> signals,
        String callsFor,
        Next next,
        List<String> moves,
        List<Found> warnings,
        List<Found> commitments) {

    /**
     * @param move empty for a step off the phone, and where nothing was advised
     * @param knownAlready all that the step would learn had been heard by then
     */
    public record Next(String step, String move, boolean knownAlready) {}

    static Heard customer(
            Double score,
            Integer level,
            List<String> causes,
            List<Found> remedies,
            List<Found> impacts,
            List<String> signals,
            String callsFor,
            Next next) {
        return new Heard(
                score, level, causes, remedies, impacts, signals, callsFor, next, null, null, null);
    }

    static Heard rep(List<String> moves, List<Found> warnings, List<Found> commitments) {
        return new Heard(
                null, null, null, null, null, null, null, null, moves, warnings, commitments);
    }
}
