package makegood.coach;

import makegood.call.CallState;
import makegood.call.Calls;
import makegood.call.FlowVersion;
import makegood.condition.ConditionReader;
import makegood.flow.Flow;
import makegood.flow.FlowReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;

import java.util.Set;

/** Small flows to coach by. */
final class Flows {

    private static final FlowReader READER = new FlowReader(new ConditionReader(), Set.of());

    private static final String SMALL =
            """
            flow: small
            title: Small
            source: james
            use-when: In tests.
            steps:
              - step: open
                move: open
                say: [Hello there., Good morning.]
                why: They should know who calls.
              - step: reason
                move: ask-reason
                learns: [reason]
                say: [What led you to leave us?, "If you had to name one thing, what was it?"]
                why: A guess can't be fixed.
                done: known("reason")
              - step: remedy
                move: ask-remedy
                learns: [remedy]
                say: [What would put it right?, What else would it take?]
                why: Theirs may cost less.
                when: known("reason")
                done: known("remedy")
              - step: thank
                move: thank
                say: [Thank you., Thanks for your time.]
                why: They owed us nothing.
                when: known("remedy") || signal("refusal")
            interrupts:
              - interrupt: vent
                when: anger.level >= 2
                move: acknowledge
                at-most: 2
                say: [I hear you., Go on.]
                why: Nobody moves on before they were heard.
            """;

    private Flows() {}

    static Flow small() {
        return read(SMALL);
    }

    static Flow read(String yaml) {
        Findings findings = new Findings();
        return READER.read(new SourceFile("small.yaml", yaml), findings)
                .orElseThrow(() -> new AssertionError(findings.all()));
    }

    static Calls call() {
        Flow flow = small();
        return Calls.opened(new FlowVersion(flow.name(), flow.version()), Set.of());
    }

    static CallState state() {
        return call().state();
    }
}
