package makegood.coach;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.listening.Signal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The utterances that a summary's names and conditions rest on. */
final class RestsOn {

    private RestsOn() {}

    static List<Summary.Line> of(
            List<CallEvent> events, Map<String, String> facts, Evidences evidence) {
        List<CallEvent.Heard> heard = CallState.heard(events);
        List<Summary.Line> lines = new ArrayList<>();
        name(Summary.Part.DECISION_MAKER, facts.get("decision-maker"), heard, lines);
        name(Summary.Part.NEW_VENDOR, facts.get("new-vendor"), heard, lines);
        evidence.signals().stream()
                .filter(signal -> signal.what().type() == Signal.Type.CONDITION)
                .map(
                        signal ->
                                new Summary.Line(
                                        Summary.Part.CONDITION,
                                        signal.what().quote().text(),
                                        List.of(signal.seq())))
                .forEach(lines::add);
        return lines;
    }

    private static void name(
            Summary.Part part,
            @Nullable String name,
            List<CallEvent.Heard> heard,
            List<Summary.Line> lines) {
        if (name == null || name.isBlank()) {
            return;
        }
        String small = name.toLowerCase(Locale.ROOT);
        List<Integer> seqs =
                heard.stream()
                        .filter(each -> each.text().toLowerCase(Locale.ROOT).contains(small))
                        .map(CallEvent.Heard::seq)
                        .limit(1)
                        .toList();
        lines.add(new Summary.Line(part, name, seqs));
    }
}
