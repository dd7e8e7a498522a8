package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.FlowChanged;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.phrasebook.Warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What became of a call's warnings, from its events alone; the same as is written event by event. */
final class RuleUseHistory {

    private final List<RuleUse> uses = new ArrayList<>();
    private final Map<Integer, Line> lines = new HashMap<>();
    private String rep;
    private String flow;

    /** @param rep who had the call when the line was said */
    private record Line(Heard heard, String rep, String flow) {}

    private RuleUseHistory(Opened opened) {
        this.rep = opened.rep();
        this.flow = opened.flow().name();
    }

    /** Of a whole call. */
    static List<RuleUse> of(List<CallEvent> events) {
        RuleUseHistory history = new RuleUseHistory((Opened) events.getFirst());
        events.forEach(history::add);
        return history.uses;
    }

    /** Of one line that was just said. */
    static List<RuleUse> of(Heard heard, String rep, String flow) {
        List<RuleUse> uses = new ArrayList<>();
        add(uses, new Line(heard, rep, flow), rules(heard.warnings()), true);
        add(uses, new Line(heard, rep, flow), heard.heeded(), false);
        return uses;
    }

    static List<String> rules(List<Warning> warnings) {
        return warnings.stream().map(Warning::rule).distinct().toList();
    }

    private void add(CallEvent event) {
        switch (event) {
            case Heard heard -> {
                lines.put(heard.seq(), new Line(heard, rep, flow));
                uses.addAll(of(heard, rep, flow));
            }
            case Rated rated when rated.rule() != null -> rate(rated);
            case Retracted retracted -> uses.removeIf(use -> use.seq() == retracted.retractedSeq());
            case Reassigned reassigned -> reassign(reassigned);
            case FlowChanged changed -> flow = changed.flow().name();
            case HandedOver over -> rep = over.rep();
            default -> {}
        }
    }

    private void rate(Rated rated) {
        uses.replaceAll(
                use ->
                        use.seq() == rated.ratedSeq() && use.rule().equals(rated.rule())
                                ? use.judged(rated.verdict().key())
                                : use);
    }

    private void reassign(Reassigned reassigned) {
        Line line = lines.get(reassigned.reassignedSeq());
        if (line != null) {
            List<String> now = rules(reassigned.warnings());
            uses.removeIf(
                    use -> use.seq() == reassigned.reassignedSeq() && !now.contains(use.rule()));
            add(uses, line, now, true);
        }
    }

    private static void add(List<RuleUse> uses, Line line, Collection<String> rules, boolean said) {
        CallEvent.Stamp stamp = line.heard().stamp();
        for (String rule : rules) {
            boolean known =
                    uses.stream().anyMatch(u -> u.seq() == stamp.seq() && u.rule().equals(rule));
            if (!known) {
                uses.add(
                        new RuleUse(
                                stamp.callId(),
                                stamp.seq(),
                                rule,
                                line.rep(),
                                line.flow(),
                                stamp.at(),
                                said,
                                null));
            }
        }
    }
}
