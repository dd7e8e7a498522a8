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
            findings.add(
                    FindingCode.FLOW_NEVER_ENDS,
                    flow.file(),
                    draft.name(),
                    "This flow never ends: after "
                            + Rehearsal.TURNS
                            + " turns there is still something to say.",
                    "Look for an interrupt without at-most:, or a step that always comes back.");
            return;
        }
        stops(draft, willing, "answers everything", findings);
        if (willing.closed(flow)) {
            stops(draft, silent, "answers nothing", findings);
        }
    }

    private static void stops(FlowDraft draft, Rehearsal talk, String customer, Findings findings) {
        List<String> said = talk.taken();
        if (talk.closed(draft.flow()) || said.isEmpty()) {
            return;
        }
        String last = said.getLast();
        Optional<FlowDraft.StepDraft> step =
                draft.steps().stream().filter(each -> each.step().name().equals(last)).findFirst();
        String close = Rehearsal.close(draft.flow()).getFirst();
        findings.add(
                FindingCode.DEAD_END,
                draft.flow().file(),
                step.map(FlowDraft.StepDraft::name).orElse(new Span(0, 0)),
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
