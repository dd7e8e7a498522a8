package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.condition.ConditionReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.phrasebook.RuleNames;

import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Flow FLOW =
            flow(
                    """
                    flow: f
                    title: A flow
                    source: james
                    use-when: Always.
                    steps:
                      - step: open
                        move: open
                        say: [Hello., Hi.]
                        why: Politeness.
                      - step: reason
                        move: ask-reason
                        learns: [reason]
                        say: [Why?, What for?]
                        why: To know.
                        when: asked("open") || turns > 3
                        done: known("reason")
                      - any-order:
                          - step: impact
                            move: ask-impact
                            learns: [impact]
                            say: [What did it cost?, How much?]
                            why: Proportion.
                            when: known("reason")
                            done: known("impact")
                          - step: remedy
                            move: ask-remedy
                            learns: [remedy]
                            say: [What would help?, What else?]
                            why: Their own remedy.
                            when: known("reason")
                            done: known("remedy")
                    interrupts:
                      - interrupt: vent
                        when: anger.level >= 2
                        move: acknowledge
                        at-most: 2
                        say: [Go on., I hear you.]
                        why: Hear them.
                    """);

    @Test
    void asksTheFirstStepThatMayBeTakenAndIsNotDone() {
        assertThat(next(new Talk())).isEqualTo("open");
        assertThat(next(new Talk().takes("open"))).isEqualTo("reason");
    }

    @Test
    void neverAsksWhatTheCustomerVolunteered() {
        Talk talk = new Talk().takes("open").hears("reason", "late").hears("remedy", "a refund");

        assertThat(next(talk)).isEqualTo("impact");
    }

    @Test
    void passesOverWhatTheRepPutAside() {
        assertThat(next(new Talk().takes("open").skips("reason").hears("reason", "late")))
                .isEqualTo("impact");
    }

    @Test
    void interruptsFirstAndOnlyAsOftenAsAllowed() {
        Talk talk = new Talk().takes("open").isAngry(3);

        assertThat(next(talk)).isEqualTo("vent");
        assertThat(next(talk.isAdvised("vent"))).isEqualTo("vent");
        assertThat(next(talk.isAdvised("vent"))).isEqualTo("reason");
    }

    @Test
    void waitsForTheAnswerToAnInterruptJustTaken() {
        assertThat(next(new Talk().takes("open", "vent").isAngry(3))).isEqualTo("reason");
    }

    @Test
    void takesWhatTheTalkCallsForMostWhereOrderDoesNotMatter() {
        Talk talk = new Talk().takes("open").hears("reason", "late").callsFor("ask-remedy", 0.7);
        Step remedy = FLOW.step("remedy").orElseThrow();

        assertThat(next(talk)).isEqualTo("remedy");
        assertThat(FLOW.why(remedy, talk)).endsWith("The talk calls for it most just now.");
    }

    @Test
    void letsTheListedOrderDecideTies() {
        Talk talk = new Talk().takes("open").hears("reason", "late");
        Step impact = FLOW.step("impact").orElseThrow();

        assertThat(FLOW.open(talk)).extracting(Step::name).containsExactly("impact", "remedy");
        assertThat(FLOW.why(impact, talk)).isEqualTo("Proportion.");
    }

    @Test
    void isOverWhenAllIsDone() {
        Talk talk = new Talk().takes("open");
        talk.hears("reason", "late").hears("impact", "$5").hears("remedy", "a refund");

        assertThat(FLOW.next(talk)).isEmpty();
    }

    @Test
    void sameContentHasTheSameVersion() {
        assertThat(FLOW.version()).isEqualTo(flow(FLOW.file().text()).version()).hasSize(16);
        assertThat(flow(FLOW.file().text() + "# more\n").version()).isNotEqualTo(FLOW.version());
    }

    private static String next(Talk talk) {
        return FLOW.next(talk).map(Step::name).orElse("nothing");
    }

    private static Flow flow(String yaml) {
        Findings findings = new Findings();
        return new FlowReader(new ConditionReader(), RuleNames.ALL)
                .read(new SourceFile("f.yaml", yaml), findings)
                .orElseThrow(() -> new AssertionError(findings.all()));
    }
}
