package makegood.flow;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.lint.FindingRenderer;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.SourceFolder;
import makegood.phrasebook.RuleNames;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.nio.file.Path;
import java.util.stream.Stream;

class ShippedFlowsTest {

    private static final FlowReader READER = Shared.reader(RuleNames.ALL);

    static Stream<SourceFile> files() {
        return new SourceFolder(Path.of("conversation-flows"), ".yaml").files().stream();
    }

    @TestFactory
    Stream<DynamicTest> lintClean() {
        return files().map(
                        file ->
                                DynamicTest.dynamicTest(
                                        file.name(),
                                        () -> {
                                            Findings findings = new Findings();
                                            READER.read(file, findings);
                                            assertThat(findings.all())
                                                    .extracting(
                                                            f -> FindingRenderer.render(f, file))
                                                    .isEmpty();
                                        }));
    }
}
