package makegood.listening;

import makegood.utterance.Embedder;
import makegood.utterance.Move;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** One turn with all that is known of it. */
final class TrainingRow {
    final LabelledCall call;
    final LabelledCall.Turn turn;
    final Utterance utterance;
    Observation plain;
    List<Move> moves = List.of();
    double[] alone = new double[4];
    double[] situated = new double[4];
    Earlier earlier;

    TrainingRow(
            LabelledCall call,
            LabelledCall.Turn turn,
            Utterance utterance,
            Observation plain,
            Earlier earlier) {
        this.call = call;
        this.turn = turn;
        this.utterance = utterance;
        this.plain = plain;
        this.earlier = earlier;
    }

    String author() {
        return call.author();
    }

    Situated situated(Embedder embedder) {
        Line line = new Line(utterance);
        return new Situated(line, new Clues(line), earlier, embedder);
    }

    /** The rows again, with the moves that the rep was heard to make. */
    static List<TrainingRow> situate(List<TrainingRow> rows) {
        List<TrainingRow> customers = new ArrayList<>();
        Earlier earlier = Earlier.none(Measure.AT);
        LabelledCall call = null;
        for (TrainingRow row : rows) {
            if (row.call != call) {
                call = row.call;
                earlier = Earlier.none(Measure.AT);
            }
            row.earlier = earlier;
            row.plain = plain(row.utterance, earlier);
            if (row.turn.speaker() == Speaker.CUSTOMER) {
                customers.add(row);
            }
            earlier =
                    earlier.after(
                            new Earlier.Turn(
                                    row.turn.speaker(),
                                    row.turn.text(),
                                    with(row.plain, row.moves)));
        }
        return customers;
    }

    static Observation plain(Utterance utterance, Earlier earlier) {
        if (!utterance.understood()) {
            return Observation.nothing(false, earlier.anger());
        }
        Line line = new Line(utterance);
        return Patterns.propose(line, Clauses.of(line), earlier);
    }

    static Observation with(Observation plain, List<Move> moves) {
        return new Observation(
                plain.understood(),
                plain.anger(),
                plain.causes(),
                plain.remedies(),
                plain.impact(),
                plain.signals(),
                plain.commitments(),
                plain.facts(),
                moves,
                Map.of());
    }

    static float[][] levels(List<TrainingRow> customers) {
        float[][] levels = new float[customers.size()][4];
        for (int i = 0; i < levels.length; i++) {
            levels[i][customers.get(i).turn.anger()] = 1;
        }
        return levels;
    }

    static List<Integer> where(List<TrainingRow> rows, Predicate<String> author) {
        return Learner.where(rows.stream().map(TrainingRow::author).toList(), author);
    }
}
