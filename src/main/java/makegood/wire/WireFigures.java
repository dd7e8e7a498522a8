package makegood.wire;

import makegood.review.TalkFigures;
import makegood.utterance.Move;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A call's figures on the wire. */
public record WireFigures(
        TalkFigures.Share share,
        TalkFigures.@Nullable Monologue longestMonologue,
        TalkFigures.@Nullable Monologue longestListening,
        TalkFigures.Questions questions,
        TalkFigures.Steps steps,
        TalkFigures.Slips warnings,
        Promises promises,
        List<Change> changes,
        List<MoveChange> byMove,
        TalkFigures.@Nullable Acknowledgement acknowledgement) {

    public static WireFigures of(TalkFigures figures) {
        return new WireFigures(
                figures.share(),
                figures.longestMonologue(),
                figures.longestListening(),
                figures.questions(),
                figures.steps(),
                figures.slips(),
                Promises.of(figures.promises()),
                figures.changes().stream().map(Change::of).toList(),
                byMove(figures.changes()),
                figures.acknowledgement());
    }

    private static List<MoveChange> byMove(List<TalkFigures.Change> changes) {
        Map<Move, double[]> sums = new EnumMap<>(Move.class);
        for (TalkFigures.Change change : changes) {
            double[] sum = sums.computeIfAbsent(change.move(), move -> new double[2]);
            sum[0]++;
            sum[1] += change.change();
        }
        return sums.entrySet().stream()
                .map(
                        each ->
                                new MoveChange(
                                        each.getKey().key(),
                                        (int) each.getValue()[0],
                                        Figures.fourPlaces(
                                                each.getValue()[1] / each.getValue()[0])))
                .toList();
    }

    /** @param open neither kept nor broken yet */
    record Promises(int made, int kept, int broken, int open, List<Promise> each) {

        static Promises of(TalkFigures.Promises promises) {
            return new Promises(
                    promises.made(),
                    promises.kept(),
                    promises.broken(),
                    promises.open(),
                    promises.each().stream().map(Promise::of).toList());
        }
    }

    /** @param kept null where nobody has said */
    record Promise(int seq, WireHeard.Commitment promise, @Nullable Boolean kept) {

        static Promise of(TalkFigures.Promise promise) {
            return new Promise(
                    promise.seq(), WireHeard.Commitment.of(promise.what()), promise.kept());
        }
    }

    /** The anger's score before and after, 0..1, and its level, 0..3. */
    record Change(
            String move, int seq, double before, double after, int levelBefore, int levelAfter) {

        static Change of(TalkFigures.Change change) {
            return new Change(
                    change.move().key(),
                    change.seq(),
                    Figures.fourPlaces(change.before()),
                    Figures.fourPlaces(change.after()),
                    change.levelBefore(),
                    change.levelAfter());
        }
    }

    /** @param change the score's mean change after the move, below zero where it calmed */
    record MoveChange(String move, int times, double change) {}
}
