package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.listening.Cause;
import makegood.listening.Observation;
import makegood.phrasebook.Warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a call's utterances still counts after some were retracted or given to the other speaker. */
record Standing(int utterances, int anger, int peak, List<Cause> causes, List<Warning> warnings) {

    static Standing of(List<CallEvent> events) {
        Map<Integer, Observation> heard = new LinkedHashMap<>();
        Map<Integer, List<Warning>> warned = new LinkedHashMap<>();
        for (CallEvent event : events) {
            switch (event) {
                case Heard said -> {
                    heard.put(said.seq(), said.observation());
                    warned.put(said.seq(), said.warnings());
                }
                case Reassigned said -> {
                    heard.replace(said.reassignedSeq(), said.observation());
                    warned.replace(said.reassignedSeq(), said.warnings());
                }
                case Retracted said -> {
                    heard.remove(said.retractedSeq());
                    warned.remove(said.retractedSeq());
                }
                default -> {}
            }
        }
        return sum(
                List.copyOf(heard.values()),
                warned.values().stream().flatMap(List::stream).toList());
    }

    private static Standing sum(List<Observation> heard, List<Warning> warnings) {
        List<Cause> causes = new ArrayList<>();
        int peak = 0;
        for (Observation observation : heard) {
            causes.addAll(observation.causes());
            peak = Math.max(peak, observation.anger().level());
        }
        int anger = heard.isEmpty() ? 0 : heard.getLast().anger().level();
        return new Standing(heard.size(), anger, peak, causes, warnings);
    }
}
