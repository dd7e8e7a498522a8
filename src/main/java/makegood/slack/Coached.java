package makegood.slack;

import makegood.call.CallEvent;
import makegood.coach.Advice;
import makegood.coach.NextStep;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Impact;
import makegood.listening.Remedy;
import makegood.phrasebook.Warning;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Advice, with all that is needed to tell it in Slack.
 *
 * @param wordings of its next step, first one first; empty for a step off the phone and where the call is over
 * @param remedies that stand now, newest first
 * @param lines that it tells of: often one, sometimes a whole talk
 */
record Coached(
        Advice advice, List<String> wordings, List<Remedy> remedies, List<CallEvent.Heard> lines) {

    private static final int SHOWN = 3;

    /**
     * Three wordings, beginning with one of the step's own and going round. Where the step has fewer, what else may be said
     * now fills up.
     */
    List<String> wordings(int from) {
        NextStep next = advice.next();
        if (next == null || next.say() == null) {
            return List.of();
        }
        return Stream.concat(
                        IntStream.range(0, Math.max(1, wordings.size()))
                                .mapToObj(i -> wording(next, from + i)),
                        advice.others().stream().map(NextStep::say).filter(Objects::nonNull))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    List<Warning> warnings() {
        return lines.stream().flatMap(line -> line.warnings().stream()).toList();
    }

    List<Cause> causes() {
        return lines.stream().flatMap(line -> line.observation().causes().stream()).toList();
    }

    List<Impact> impacts() {
        return lines.stream()
                .map(line -> line.observation().impact())
                .filter(Objects::nonNull)
                .toList();
    }

    List<Commitment> promises() {
        return lines.stream().flatMap(line -> line.observation().commitments().stream()).toList();
    }

    /** Which of the step's wordings that is, counted from the one that is advised. */
    int index(NextStep next, int from) {
        return wordings.isEmpty()
                ? next.wording()
                : Math.floorMod(next.wording() + from, wordings.size());
    }

    private String wording(NextStep next, int from) {
        return wordings.isEmpty() ? String.valueOf(next.say()) : wordings.get(index(next, from));
    }
}
