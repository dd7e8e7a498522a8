package makegood.listening;

import makegood.utterance.Speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What patterns alone conclude from an utterance: proposals, which the trained heads weigh. */
final class Patterns {

    private Patterns() {}

    static Observation propose(Line line, List<Range> clauses, Earlier earlier) {
        return line.utterance().speaker() == Speaker.REP
                ? rep(line, clauses, earlier)
                : customer(line, clauses, earlier);
    }

    private static Observation rep(Line line, List<Range> clauses, Earlier earlier) {
        return new Observation(
                true,
                earlier.anger().repeated(),
                List.of(),
                Answers.promised(line, clauses, earlier),
                null,
                List.of(),
                CommitmentFinder.find(line, clauses, earlier.at()),
                Map.of(),
                List.of(),
                Map.of());
    }

    private static Observation customer(Line line, List<Range> clauses, Earlier earlier) {
        List<Signal> signals = SignalFinder.find(line, clauses, earlier);
        List<Remedy> asked = RemedyFinder.find(line, clauses, earlier);
        List<Remedy> remedies = new ArrayList<>(asked);
        if (asked.isEmpty()) {
            remedies.addAll(Answers.answered(signals, earlier));
        }
        return new Observation(
                true,
                earlier.anger(),
                CauseFinder.find(line, clauses, earlier),
                remedies,
                earlier.impact() ? null : ImpactFinder.find(line, clauses, asked),
                signals,
                List.of(),
                FactFinder.find(line, signals, earlier),
                List.of(),
                Map.of());
    }
}
