package makegood.coach;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.evaluation.ear.Product;
import makegood.flow.Flow;
import makegood.flow.RecordedTalk;
import makegood.flow.TalkReader;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays every talk of {@code conversation-flows/tests}. */
class FlowTalksTest {

    private static final Product PRODUCT = new Product();
    private static final Findings FINDINGS = new Findings();
    private static final List<SourceFile> FILES =
            new SourceFolder(Path.of("conversation-flows/tests"), ".yaml").files();

    @TestFactory
    Stream<DynamicTest> leadsAsExpected() {
        return FILES.stream()
                .flatMap(
                        file ->
                                TalkReader.read(file, FINDINGS).stream()
                                        .map(talk -> test(file, talk)));
    }

    private static DynamicTest test(SourceFile file, RecordedTalk talk) {
        return DynamicTest.dynamicTest(
                file.name() + " " + talk.name(),
                () -> {
                    Flow flow = PRODUCT.flows().flow(talk.flow()).orElseThrow();
                    assertThat(new TalkPlayer(PRODUCT.coach()).turns(flow, talk))
                            .filteredOn(turn -> !turn.asExpected())
                            .extracting(FlowTalksTest::told)
                            .isEmpty();
                });
    }

    private static String told(TalkPlayer.Played turn) {
        return "line %d, turn %d: after \"%s\" expected %s, but came %s (anger %d, known: %s)"
                .formatted(
                        turn.turn().line(),
                        turn.number(),
                        turn.advice().text(),
                        String.join(" or ", turn.expected()),
                        turn.came(),
                        turn.anger(),
                        turn.known());
    }

    @Test
    void hasFourTalksForEachFlowAndNoFaultInThem() {
        List<RecordedTalk> talks =
                FILES.stream().flatMap(file -> TalkReader.read(file, FINDINGS).stream()).toList();

        assertThat(FINDINGS.all()).isEmpty();
        assertThat(
                        talks.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                RecordedTalk::flow, Collectors.counting())))
                .containsOnlyKeys(PRODUCT.flows().flows().stream().map(Flow::name).toList())
                .allSatisfy(
                        (flow, number) -> assertThat(number).as(flow).isGreaterThanOrEqualTo(4));
    }
}
