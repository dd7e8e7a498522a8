package makegood.scorecard;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallState;
import makegood.review.TalkFigures;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Predicate;

/** Measures one call for its forms. */
final class Measure {

    /** Turns or seconds: as late as can be. */
    private static final double NEVER = 1_000_000;

    private final List<Heard> heard;
    private final TalkFigures figures;

    Measure(List<CallEvent> events, TalkFigures figures) {
        this.heard = CallState.heard(events);
        this.figures = figures;
    }

    /** Null where the call tells nothing of it: nobody was angry, nobody spoke. */
    @Nullable Measured of(Automatic automatic) {
        return switch (automatic.figure()) {
            case MOVE -> spoken(line -> makes(line, automatic.of()));
            case RULE -> spoken(line -> breaks(line, automatic.of()));
            case TALK_SHARE -> share();
            case LONGEST_MONOLOGUE -> monologue();
            case QUESTIONS -> new Measured(figures.questions().asked(), figures.questions().seqs());
            case STEPS_MISSED -> new Measured(figures.steps().missed().size(), List.of());
            case SLIPS_PER_HUNDRED_WORDS ->
                    new Measured(figures.slips().perHundredWords(), slips());
            case PROMISES -> promises(promise -> true);
            case PROMISES_WITH_A_TIME -> promises(promise -> promise.what().when() != null);
            case PROMISES_BROKEN -> promises(promise -> Boolean.FALSE.equals(promise.kept()));
            case ANGER_CHANGE -> anger();
            case SECONDS_TO_ACKNOWLEDGEMENT, TURNS_TO_ACKNOWLEDGEMENT ->
                    acknowledgement(automatic.figure());
        };
    }

    private Measured spoken(Predicate<Heard> wanted) {
        return Measured.count(
                heard.stream()
                        .filter(line -> line.speaker() == Speaker.REP)
                        .filter(wanted)
                        .map(Heard::seq)
                        .toList());
    }

    private static boolean makes(Heard line, List<String> moves) {
        return line.observation().moves().stream().map(Move::key).anyMatch(moves::contains);
    }

    private static boolean breaks(Heard line, List<String> rules) {
        return line.warnings().stream().anyMatch(warning -> rules.contains(warning.rule()));
    }

    private @Nullable Measured share() {
        Double share = figures.share().rep();
        return share == null ? null : new Measured(share, List.of());
    }

    private @Nullable Measured monologue() {
        TalkFigures.Monologue longest = figures.longestMonologue();
        return longest == null ? null : new Measured(longest.words(), List.of(longest.fromSeq()));
    }

    private List<Integer> slips() {
        return figures.slips().each().stream().map(TalkFigures.Slip::seq).distinct().toList();
    }

    private Measured promises(Predicate<TalkFigures.Promise> wanted) {
        return Measured.count(
                figures.promises().each().stream()
                        .filter(wanted)
                        .map(TalkFigures.Promise::seq)
                        .toList());
    }

    private @Nullable Measured anger() {
        List<Heard> customer =
                heard.stream()
                        .filter(line -> line.speaker() == Speaker.CUSTOMER)
                        .filter(line -> line.observation().understood())
                        .toList();
        if (customer.size() < 2) {
            return null;
        }
        Heard first = customer.getFirst();
        Heard last = customer.getLast();
        return new Measured(
                last.observation().anger().score() - first.observation().anger().score(),
                List.of(first.seq(), last.seq()));
    }

    /** Anger that was never taken up was taken up later than any form asks for. */
    private @Nullable Measured acknowledgement(Figure figure) {
        TalkFigures.Acknowledgement taken = figures.acknowledgement();
        if (taken == null) {
            return null;
        }
        Integer seq = taken.seq();
        Double seconds = taken.seconds();
        if (seq == null || seconds == null) {
            return new Measured(NEVER, List.of(taken.angrySeq()));
        }
        return new Measured(
                figure == Figure.TURNS_TO_ACKNOWLEDGEMENT ? taken.repTurns() : seconds,
                List.of(taken.angrySeq(), seq));
    }
}
