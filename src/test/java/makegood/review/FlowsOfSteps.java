package makegood.review;

import makegood.condition.ConditionReader;
import makegood.flow.Flow;
import makegood.flow.FlowReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;

import java.util.Set;

/** Flows to count the steps of. */
final class FlowsOfSteps {

    private static final String FOUR =
            """
            flow: two-questions
            title: Four steps
            source: james
            use-when: In tests.
            steps:
              - step: notes
                do: Look at the notes.
                why: It helps.
              - step: first
                move: open
                say: [Hello., Good day.]
                why: They should know who calls.
              - step: second
                move: ask-reason
                learns: [reason]
                say: [Why?, What happened?]
                why: A guess can't be fixed.
                done: known("reason")
              - step: third
                move: ask-remedy
                learns: [remedy]
                say: [What would put it right?, What else?]
                why: Theirs may cost less.
                done: known("remedy")
              - step: fourth
                move: thank
                say: [Thank you., Thanks.]
                why: They owed us nothing.
                when: known("remedy")
            """;

    private FlowsOfSteps() {}

    static Flow four() {
        Findings findings = new Findings();
        return new FlowReader(new ConditionReader(), Set.of())
                .read(new SourceFile("four.yaml", FOUR), findings)
                .orElseThrow(() -> new AssertionError(findings.all()));
    }
}
