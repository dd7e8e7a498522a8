package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import makegood.condition.Vocabulary;
import makegood.lint.Finding;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.phrasebook.RuleNames;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that somebody made to hurt: each is refused or read, in bounded time. */
class HostileFlowTest {

    private static final FlowReader READER = Shared.reader(RuleNames.ALL);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void refusesMoreStepsThanACallHasTurns() {
        assertThat(codes(flow(1_500, "when: \"true\""))).contains(FindingCode.FILE_TOO_LARGE);
    }

    @Test
    void refusesTenMegabytes() {
        assertThat(codes("flow: f\n#" + "x".repeat(10_000_000)))
                .containsExactly(FindingCode.FILE_TOO_LARGE);
    }

    @Test
    void leavesUndecidedWhatAsksForTooMuchAtOnce() {
        String all =
                IntStream.range(0, 60)
                        .mapToObj(i -> "done(\"step-" + i + "\")")
                        .collect(Collectors.joining(" && "));

        assertThat(codes(flow(60, "when: " + all))).contains(FindingCode.UNDECIDED);
    }

    @Test
    void followsALongChainOfStepsThatWaitForEachOther() {
        String chain =
                flow(
                        90,
                        "when: asked(\"step-NEXT\") && anger.level >= 0 && turns >= 0 && refusals"
                                + " >= 0");

        assertThat(codes(chain)).contains(FindingCode.UNREACHABLE_STEP);
    }

    @Test
    void matchesAPatternThatBacktracksInNoTime() {
        Flow flow =
                READER.read(
                                new SourceFile(
                                        "f.yaml",
                                        flow(1, "when: fact(\"backstory\").matches(\"(a+)+$\")")),
                                new Findings())
                        .orElseThrow();
        Talk talk = new Talk().hears("backstory", "a".repeat(50_000) + "b");

        assertTimeoutPreemptively(LIMIT, () -> assertThat(flow.next(talk)).isEmpty());
    }

    @Test
    void refusesAPatternThatWouldFillTheMemory() {
        String pattern = "when: fact(\"reason\").matches(\"((a{1,999}){1,999}){1,999}\")";

        assertThat(codes(flow(1, pattern))).containsExactly(FindingCode.CONDITION_TOO_COSTLY);
    }

    @Test
    void refusesAPatternThatIsNoneOrIsNotWrittenOut() {
        assertThat(codes(flow(1, "when: fact(\"reason\").matches(\"(a\")")))
                .containsExactly(FindingCode.BROKEN_CONDITION);
        assertThat(codes(flow(1, "when: fact(\"reason\").matches(fact(\"impact\"))")))
                .containsExactly(FindingCode.BROKEN_CONDITION);
    }

    @Test
    void refusesAWordingOfThousandsOfPlaceholders() {
        String wording = "say: [\"" + "{x}".repeat(60_000) + "\", Two?]";

        assertThat(codes(flow(1, "").replace("say: [One?, Two?]", wording)))
                .containsExactly(FindingCode.BROKEN_WORDING);
    }

    @Test
    void repeatsNothingByAliasesWithoutEnd() {
        String bomb =
                IntStream.range(1, 40)
                        .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                        .collect(Collectors.joining("", "a0: &a0 [x, x]\n", ""));

        assertThat(codes(bomb)).containsExactly(FindingCode.ENDLESS_ALIAS);
    }

    @Test
    void tellsOnceOfAThousandConditionsThatAskForOneAnother() {
        String chain = named(4_000, i -> i < 3_999 ? "holds(\"n%d\")".formatted(i + 1) : "slip");

        assertThat(findings(flow(1, "when: slip") + chain))
                .extracting(Finding::code)
                .containsOnlyOnce(FindingCode.FILE_TOO_LARGE);
    }

    @Test
    void refusesConditionsThatGrowLongByAskingForOneAnother() {
        String fifty = named(51, i -> i < 50 ? lengthy(12) : asking(IntStream.range(0, 50)));

        assertThat(codes(interrupts(100, "holds(\"n50\")") + fifty))
                .contains(FindingCode.CONDITION_TOO_COSTLY);
    }

    @Test
    void triesLongConditionsOutInNoMoreWorldsThanThereIsTimeFor() {
        for (int signals : List.of(3, 8)) {
            String some = named(8, i -> lengthy(signals));

            assertThat(codes(interrupts(100, asking(IntStream.range(0, 8))) + some))
                    .doesNotContain(FindingCode.CONDITION_TOO_COSTLY, FindingCode.UNKNOWN_CONDITION)
                    .contains(FindingCode.ENDLESS_INTERRUPT);
        }
    }

    @Test
    void readsNothingOfMoreInterruptsThanATurnHasTimeFor() {
        assertThat(codes(interrupts(101, "slip"))).containsExactly(FindingCode.FILE_TOO_LARGE);
    }

    @Test
    void countsTheStepsOfARunWithTheOthers() {
        String run = flow(60, "").replace("steps:\n", "steps:\n- any-order:\n");
        String two = run + run.substring(run.indexOf("- any-order:")).replace("step-", "more-");

        assertThat(codes(two)).containsExactly(FindingCode.FILE_TOO_LARGE);
    }

    private static String interrupts(int count, String when) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                "- {interrupt: i%d, move: clarify, say: [A?, B?], why: None., when: '%s'}\n"
                                        .formatted(i, when))
                .collect(Collectors.joining("", flow(1, "") + "interrupts:\n", ""));
    }

    private static String asking(IntStream numbers) {
        return numbers.mapToObj("holds(\"n%d\")"::formatted).collect(Collectors.joining(" || "));
    }

    /** It hangs on as many signals, and takes all of its length to be told. */
    private static String lengthy(int signals) {
        String all =
                Vocabulary.SIGNALS.stream()
                        .limit(signals)
                        .map("signal(\"%s\")"::formatted)
                        .collect(Collectors.joining(" && "));
        return "anger.level > 3 || ".repeat(80) + all;
    }

    private static String named(int count, IntFunction<String> when) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                "- {condition: n%d, means: N., when: '%s'}\n"
                                        .formatted(i, when.apply(i)))
                .collect(Collectors.joining("", "---\nconditions:\n", ""));
    }

    private static List<FindingCode> codes(String text) {
        return findings(text).stream().map(Finding::code).distinct().toList();
    }

    private static List<Finding> findings(String text) {
        Findings findings = new Findings();
        assertTimeoutPreemptively(
                LIMIT, () -> READER.read(new SourceFile("f.yaml", text), findings));
        return findings.all();
    }

    private static String flow(int steps, String condition) {
        return IntStream.range(0, steps)
                .mapToObj(
                        i ->
                                """
                                  - step: step-%d
                                    move: clarify
                                    say: [One?, Two?]
                                    why: None.
                                    %s
                                """
                                        .formatted(
                                                i,
                                                condition.replace(
                                                        "NEXT", "" + Math.min(i + 1, steps - 1))))
                .collect(
                        Collectors.joining(
                                "",
                                "flow: f\ntitle: T\nsource: james\nuse-when: Never.\nsteps:\n",
                                ""));
    }
}
