package makegood.review;

import makegood.call.CallEvent.Heard;
import makegood.listening.Anger;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the rep's moves did to the customer's anger. */
final class AngerAfterMoves {

    private static final int ANNOYED = 1;
    private static final int ANGRY = 2;
    private static final double MILLIS_A_SECOND = 1000.0;
    private static final Set<Move> TAKES_IT_UP = Set.of(Move.ACKNOWLEDGE, Move.PLAY_BACK);

    private AngerAfterMoves() {}

    /** Moves before the customer's first words, and after their last, changed nothing that could be heard. */
    static List<TalkFigures.Change> changes(List<Heard> heard) {
        List<TalkFigures.Change> changes = new ArrayList<>();
        List<Heard> between = new ArrayList<>();
        Anger before = null;
        for (Heard line : heard) {
            if (line.speaker() == Speaker.REP) {
                between.add(line);
            } else if (line.observation().understood()) {
                Anger after = line.observation().anger();
                if (before != null) {
                    add(changes, between, before, after);
                }
                before = after;
                between.clear();
            }
        }
        return changes;
    }

    private static void add(
            List<TalkFigures.Change> changes, List<Heard> lines, Anger before, Anger after) {
        for (Heard line : lines) {
            for (Move move : line.observation().moves()) {
                changes.add(
                        new TalkFigures.Change(
                                move,
                                line.seq(),
                                before.level(),
                                after.level(),
                                before.score(),
                                after.score()));
            }
        }
    }

    /** Reckoned from where the customer was first angry, or annoyed where they never were angry. */
    static TalkFigures.@Nullable Acknowledgement acknowledgement(List<Heard> heard) {
        Heard first = first(heard, ANGRY);
        first = first == null ? first(heard, ANNOYED) : first;
        if (first == null) {
            return null;
        }
        int turns = 0;
        for (Heard line : heard.subList(heard.indexOf(first) + 1, heard.size())) {
            if (line.speaker() == Speaker.REP) {
                if (line.observation().moves().stream().anyMatch(TAKES_IT_UP::contains)) {
                    return new TalkFigures.Acknowledgement(
                            first.seq(), line.seq(), seconds(first, line), turns);
                }
                turns++;
            }
        }
        return new TalkFigures.Acknowledgement(first.seq(), null, null, turns);
    }

    private static @Nullable Heard first(List<Heard> heard, int level) {
        return heard.stream()
                .filter(line -> line.speaker() == Speaker.CUSTOMER)
                .filter(line -> line.observation().understood())
                .filter(line -> line.observation().anger().level() >= level)
                .findFirst()
                .orElse(null);
    }

    private static double seconds(Heard from, Heard to) {
        long millis = Duration.between(from.stamp().at(), to.stamp().at()).toMillis();
        return Math.max(0, millis) / MILLIS_A_SECOND;
    }
}
