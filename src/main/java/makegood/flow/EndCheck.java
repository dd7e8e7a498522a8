package makegood.flow;

import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.Span;

import java.util.List;
import java.util.Optional;

/** Talks that never end, or that stop before their close: the flow is rehearsed with a willing and with a silent customer. */
final class EndCheck implements FlowCheck {

    @Override
    public void check(FlowDraft draft, Findings findings) {
        Flow flow = draft.flow();
        Rehearsal willing = Rehearsal.of(flow, true);
        Rehearsal silent = Rehearsal.of(flow, false);
        if (willing.endless() || silent.endless()) {
            endless(draft, (willing.endless() ? willing : silent).taken().getLast(), findings);
            return;
        }
        stops(draft, willing, "answers everything", findings);
        if (willing.closed(flow)) {
            stops(draft, silent, "answers nothing", findings);
        }
    }

    private static void endless(FlowDraft draft, String last, Findings findings) {
        findings.add(
                FindingCode.FLOW_NEVER_ENDS,
                draft.flow().file(),
                place(draft, last).orElse(draft.name()),
                "This flow never ends: after "
                        + Rehearsal.TURNS
                        + " turns \""
                        + last
                        + "\" still comes.",
                "Give it at-most:, or a \"when:\" that stops holding once it was taken.");
    }

    private static Optional<Span> place(FlowDraft draft, String step) {
        return draft.steps().stream()
                .filter(each -> each.step().name().equals(step))
                .findFirst()
                .map(FlowDraft.StepDraft::name);
    }

    private static void stops(FlowDraft draft, Rehearsal talk, String customer, Findings findings) {
        List<String> said = talk.taken();
        if (talk.closed(draft.flow()) || said.isEmpty()) {
            return;
        }
        String last = said.getLast();
        String close = Rehearsal.close(draft.flow()).getFirst();
        findings.add(
                FindingCode.DEAD_END,
                draft.flow().file(),
                place(draft, last).orElse(draft.name()),
                "With a customer who "
                        + customer
                        + ", the talk stops after \""
                        + last
                        + "\" and never comes to \""
                        + close
                        + "\".",
                "Let \"when:\" of \""
                        + close
                        + "\" hold then too, as done(\""
                        + last
                        + "\") would.");
    }
}
