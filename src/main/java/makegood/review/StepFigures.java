package makegood.review;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallState;
import makegood.flow.Flow;
import makegood.flow.Step;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which steps of its flow a call came to. */
final class StepFigures {

    private StepFigures() {}

    static TalkFigures.Steps of(List<CallEvent> events, List<Heard> heard, Flow flow) {
        CallState state = CallState.of(events);
        Set<String> open = flow.open(state).stream().map(Step::name).collect(Collectors.toSet());
        TalkFigures.Steps steps =
                new TalkFigures.Steps(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Step step : flow.steps()) {
            String name = step.name();
            if (step.todo() != null) {
                continue;
            }
            if (flow.done(step, state) || state.awaiting(name)) {
                steps.done().add(new TalkFigures.StepDone(name, doneAt(heard, name)));
            } else if (state.skipped(name)) {
                steps.skipped().add(name);
            } else {
                (open.contains(name) ? steps.missed() : steps.notReached()).add(name);
            }
        }
        return steps;
    }

    private static @Nullable Integer doneAt(List<Heard> heard, String step) {
        return heard.stream()
                .filter(line -> line.stepsTaken().contains(step) || line.stepsDone().contains(step))
                .map(Heard::seq)
                .findFirst()
                .orElse(null);
    }
}
