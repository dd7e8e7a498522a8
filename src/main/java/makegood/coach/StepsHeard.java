package makegood.coach;

import makegood.call.CallState;
import makegood.flow.Flow;
import makegood.flow.Interrupt;
import makegood.flow.Step;
import makegood.listening.Observation;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which steps of a flow the rep's words took, pressed or not, and which of them count as done. */
final class StepsHeard {

    private StepsHeard() {}

    /** The step that was pressed; the steps whose wording was said; for each further move, the first open step that makes it. */
    static List<String> taken(Flow flow, CallState state, Said said, Observation heard) {
        if (said.speaker() == Speaker.CUSTOMER) {
            return List.of();
        }
        Set<Move> moves = EnumSet.noneOf(Move.class);
        moves.addAll(heard.moves());
        Set<String> taken = new LinkedHashSet<>();
        Optional<Step> pressed = Optional.ofNullable(said.step()).flatMap(flow::step);
        List<Step> candidates = candidates(flow, state, pressed);
        if (candidates.stream().anyMatch(step -> spoken(flow, step, state, said))) {
            // Said as it is written it makes its own move and no other: "What else?" to somebody
            // who is angry does not ask what would put it right.
            moves.clear();
        }
        for (Step step : candidates) {
            if (pressed.filter(step::equals).isPresent()
                    || step.move() != null && moves.contains(step.move())
                    || spoken(flow, step, state, said)) {
                taken.add(step.name());
                if (step.move() != null) {
                    moves.remove(step.move());
                }
            }
        }
        return List.copyOf(taken);
    }

    /** The pressed step first, so that its move is spent on it; then interrupts, then the open steps in order. */
    private static List<Step> candidates(Flow flow, CallState state, Optional<Step> pressed) {
        List<Step> all = new ArrayList<>();
        pressed.ifPresent(all::add);
        flow.interrupts().stream()
                .map(Interrupt::step)
                .filter(step -> step.when() == null || step.when().holds(state))
                .filter(step -> !all.contains(step))
                .forEach(all::add);
        flow.open(state).stream().filter(step -> !all.contains(step)).forEach(all::add);
        return all;
    }

    private static boolean spoken(Flow flow, Step step, CallState state, Said said) {
        String words = said.text().strip();
        return IntStream.range(0, step.say().size())
                .anyMatch(wording -> words.equalsIgnoreCase(flow.say(step, wording, state)));
    }

    /** Every step that counts as done now, in the flow's order. */
    static List<String> done(Flow flow, CallState state) {
        return flow.steps().stream()
                .filter(step -> flow.settled(step, state))
                .map(Step::name)
                .toList();
    }
}
