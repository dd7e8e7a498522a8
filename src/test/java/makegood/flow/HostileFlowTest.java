package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

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
    private static final Duration LIMIT = Duration.ofSeconds(10);

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
