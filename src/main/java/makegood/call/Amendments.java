package makegood.call;

import makegood.listening.Commitment;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What later events put right: lines logged in error, lines of the wrong speaker, and promises heard wrong. A promise that was
 * put right stays so for as long as its line is heard as the rep's, also when it comes back to them.
 */
final class Amendments {

    private final Set<Integer> retracted = new HashSet<>();
    private final Map<Integer, CallEvent.Reassigned> reassigned = new HashMap<>();
    private final Map<Integer, Map<Integer, CallEvent.PromiseCorrected>> promises = new HashMap<>();

    private Amendments() {}

    /** The events after the opening as they stand today, by seq. */
    static List<CallEvent> applied(List<CallEvent> events) {
        Amendments amendments = new Amendments();
        events.forEach(amendments::take);
        return events.stream()
                .skip(1)
                .filter(event -> !amendments.retracted.contains(event.seq()))
                .map(amendments::righted)
                .toList();
    }

    private void take(CallEvent event) {
        switch (event) {
            case CallEvent.Retracted error -> retracted.add(error.retractedSeq());
            case CallEvent.Reassigned right -> reassigned.put(right.reassignedSeq(), right);
            case CallEvent.PromiseCorrected right ->
                    promises.computeIfAbsent(right.promisedSeq(), seq -> new HashMap<>())
                            .put(right.which(), right);
            default -> {}
        }
    }

    private CallEvent righted(CallEvent event) {
        if (!(event instanceof CallEvent.Heard heard)) {
            return event;
        }
        CallEvent.Reassigned speaker = reassigned.get(event.seq());
        CallEvent.Heard said = speaker == null ? heard : heard.as(speaker);
        Map<Integer, CallEvent.PromiseCorrected> right = promises.get(event.seq());
        return right == null
                ? said
                : said.promising(righted(said.observation().commitments(), right));
    }

    private static List<Commitment> righted(
            List<Commitment> heard, Map<Integer, CallEvent.PromiseCorrected> right) {
        List<Commitment> promises = new ArrayList<>();
        for (int i = 0; i < heard.size(); i++) {
            CallEvent.@Nullable PromiseCorrected better = right.get(i);
            if (better == null) {
                promises.add(heard.get(i));
            } else if (better.what() != null) {
                promises.add(heard.get(i).corrected(better.what(), better.due()));
            }
        }
        return promises;
    }
}
