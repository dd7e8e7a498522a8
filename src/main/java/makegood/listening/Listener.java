package makegood.listening;

import makegood.utterance.Embedder;
import makegood.utterance.Move;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Hears what an utterance says of the customer's anger, its causes, what it cost and what they ask for. Safe for several threads. */
public final class Listener {

    private final Embedder embedder;
    private final AngerGauge anger;
    private final MoveFinder moves;

    /** Reads the trained heads. @param embedder the one that utterances are read with: it remembers the turns before */
    public Listener(Embedder embedder) {
        this(embedder, Heads.read());
    }

    Listener(Embedder embedder, Heads heads) {
        this.embedder = embedder;
        this.anger = new AngerGauge(heads);
        this.moves = new MoveFinder(heads);
    }

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
        Situated situation = new Situated(line, new Clues(line), earlier, embedder);
        if (utterance.speaker() == Speaker.REP) {
            return rep(line, clauses, earlier, moves.made(situation));
        }
        List<Cause> causes = CauseFinder.find(line, clauses, earlier);
        Anger now = anger.measure(line, clauses, situation, causes, earlier);
        return customer(line, clauses, earlier, now, moves.calledFor(situation));
    }

    private static Observation rep(
            Line line, List<Range> clauses, Earlier earlier, List<Move> moves) {
        return new Observation(
                true,
                earlier.anger().repeated(),
                List.of(),
                Answers.offered(line, clauses, earlier),
                null,
                List.of(),
                CommitmentFinder.find(line, clauses, earlier.at()),
                Map.of(),
                moves,
                Map.of());
    }

    private static Observation customer(
            Line line,
            List<Range> clauses,
            Earlier earlier,
            Anger anger,
            Map<Move, Double> calledFor) {
        List<Signal> signals = SignalFinder.find(line, clauses, earlier);
        List<Remedy> asked = RemedyFinder.find(line, clauses, earlier);
        List<Remedy> remedies = new ArrayList<>(asked);
        if (asked.isEmpty()) {
            remedies.addAll(Answers.answered(signals, earlier));
        }
        return new Observation(
                true,
                anger,
                CauseFinder.find(line, clauses, earlier),
                remedies,
                earlier.impact() ? null : ImpactFinder.find(line, clauses, asked),
                signals,
                List.of(),
                FactFinder.find(line, signals, earlier),
                List.of(),
                calledFor);
    }

    /** What patterns alone conclude: what the heads are trained upon. */
    static Observation plain(Utterance utterance, Earlier earlier) {
        if (!utterance.understood()) {
            return Observation.nothing(false, earlier.anger());
        }
        Line line = new Line(utterance);
        List<Range> clauses = Clauses.of(line);
        return utterance.speaker() == Speaker.REP
                ? rep(line, clauses, earlier, List.of())
                : customer(line, clauses, earlier, earlier.anger(), Map.of());
    }
}
