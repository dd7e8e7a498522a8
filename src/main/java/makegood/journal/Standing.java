package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallState;
import makegood.listening.Cause;
import makegood.phrasebook.Warning;

import java.util.List;

/** What of a call's utterances still counts after some were retracted or given to the other speaker. */
record Standing(int utterances, int anger, int peak, List<Cause> causes, List<Warning> warnings) {

    static Standing of(List<CallEvent> events) {
        List<Heard> heard = CallState.heard(events);
        return new Standing(
                heard.size(),
                heard.isEmpty() ? 0 : level(heard.getLast()),
                heard.stream().mapToInt(Standing::level).max().orElse(0),
                heard.stream().flatMap(each -> each.observation().causes().stream()).toList(),
                heard.stream().flatMap(each -> each.warnings().stream()).toList());
    }

    private static int level(Heard heard) {
        return heard.observation().anger().level();
    }
}
