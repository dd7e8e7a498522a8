package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Heard;
import makegood.call.CallState;
import makegood.listening.Cause;
import makegood.phrasebook.Warning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a call's utterances still counts after some were retracted or given to the other speaker. */
record Standing(
        int utterances, int anger, int peak, Set<Cause.Type> causes, List<Warning> warnings) {

    static Standing of(List<CallEvent> events) {
        List<Heard> heard = CallState.heard(events);
        return new Standing(
                heard.size(),
                heard.isEmpty() ? 0 : level(heard.getLast()),
                heard.stream().mapToInt(Standing::level).max().orElse(0),
                causes(CallState.counting(events)),
                heard.stream().flatMap(each -> each.warnings().stream()).toList());
    }

    /** The rep's last word on why they left stands in the place of what was heard before it, if it names a cause. */
    private static Set<Cause.Type> causes(List<CallEvent> events) {
        Set<Cause.Type> heard = new LinkedHashSet<>();
        Set<Cause.Type> known = heard;
        for (CallEvent event : events) {
            if (event instanceof Heard said) {
                heard.addAll(causes(said));
                known.addAll(causes(said));
            } else if (event instanceof Corrected right && right.tellsWhy()) {
                known = right.causes().isEmpty() ? heard : new LinkedHashSet<>(right.causes());
            }
        }
        return known;
    }

    static Set<Cause.Type> causes(Heard heard) {
        return heard.observation().causes().stream()
                .map(Cause::type)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static int level(Heard heard) {
        return heard.observation().anger().level();
    }
}
