package makegood.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.ConditionReader;
import makegood.flow.Flow;
import makegood.flow.FlowReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

/** Whoever changes a condition is told which flows can't do with it before it is saved. */
class AskingFlowsTest {

    private static final String FLOW =
            """
            flow: %s
            title: A flow
            source: james
            use-when: Always.
            steps:
              - step: open
                move: open
                say: [Hello., Good morning.]
                why: They should know who calls.
                when: "!%s"
            ---
            conditions:
              - {condition: venting, means: Angry., when: anger.level >= 2}
              - {condition: calm, means: Calm., when: anger.level < 1}
            """;

    private static final String CHANGED =
            """
            conditions:
              - {condition: calm, means: Calm., when: anger.level < 2}
              - {condition: venting, means: Angry., when: '%s'}
            """;

    private final FlowReader reader = new FlowReader(new ConditionReader(), Set.of());
    private final AskingFlows flows =
            new AskingFlows(
                    List.of(
                            flow("f", "holds(\\\"venting\\\")"),
                            flow("g", "holds(\\\"venting\\\")"),
                            flow("h", "slip")),
                    reader);

    @Test
    void wouldBeRefusedForWhatAChangedConditionAsksFor() {
        Findings findings = tell("asked(\"clsoe\")");

        assertThat(findings.all()).hasSize(1);
        assertThat(findings.all().getFirst().line()).isEqualTo(3);
        assertThat(findings.all().getFirst().code().key()).isEqualTo("unknown-step");
        assertThat(findings.all().getFirst().message())
                .isEqualTo(
                        "With this, \"f\", \"g\" would be refused: This flow has no step \"clsoe\","
                                + " for which the condition \"venting\" asks.");
    }

    @Test
    void wouldBeRefusedWhereNothingLeadsToAStepAnyMore() {
        Findings findings = tell("anger.level >= 0");

        assertThat(findings.all())
                .extracting(finding -> finding.code().key())
                .contains("unreachable-step");
    }

    @Test
    void saysNothingOfAConditionThatTheyCanDoWith() {
        assertThat(tell("anger.level >= 1").all()).isEmpty();
    }

    private Findings tell(String when) {
        String yaml = CHANGED.formatted(when);
        Findings findings = new Findings();
        flows.tell(new SourceFile("c.yaml", yaml), ChangedFiles.conditionNames(yaml), findings);
        return findings;
    }

    private Flow flow(String name, String when) {
        String yaml = FLOW.formatted(name, when);
        return reader.read(new SourceFile(name + ".yaml", yaml), new Findings()).orElseThrow();
    }
}
