package makegood.listening;

import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hears what an utterance says of the customer's anger, its causes, what it cost and what they ask for. Safe for several threads. */
public final class Listener {

    /**
     * @param utterance of either speaker
     * @param earlier the talk before it
     */
    public Observation listen(Utterance utterance, Earlier earlier) {
        if (!utterance.understood()) {
            return Observation.nothing(false, earlier.anger());
        }
        Line line = new Line(utterance);
        List<Range> clauses = Clauses.of(line);
        return utterance.speaker() == Speaker.REP
                ? rep(line, clauses, earlier)
                : customer(line, clauses, earlier);
    }

    private static Observation rep(Line line, List<Range> clauses, Earlier earlier) {
        return new Observation(
                true,
                earlier.anger().repeated(),
                List.of(),
                Answers.offered(line, clauses, earlier),
                null,
                List.of(),
                CommitmentFinder.find(line, clauses, earlier.at()),
                Map.of(),
                MoveFinder.find(line, earlier),
                Map.of());
    }

    private static Observation customer(Line line, List<Range> clauses, Earlier earlier) {
        List<Signal> signals = SignalFinder.find(line, clauses, earlier);
        List<Cause> causes = CauseFinder.find(line, clauses, earlier);
        List<Remedy> asked = RemedyFinder.find(line, clauses, earlier);
        List<Remedy> remedies = new ArrayList<>(asked);
        if (asked.isEmpty()) {
            remedies.addAll(Answers.answered(signals, earlier));
        }
        return new Observation(
                true,
                AngerGauge.measure(line, clauses, causes, earlier),
                causes,
                remedies,
                earlier.impact() ? null : ImpactFinder.find(line, clauses, asked),
                signals,
                List.of(),
                FactFinder.find(line, signals, earlier),
                List.of(),
                Map.of());
    }
}
