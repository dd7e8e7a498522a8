package makegood.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FindingRendererTest {

    @Test
    void tellsPlaceFaultLineAndCure() {
        SourceFile file = new SourceFile("flows/f.yaml", "a: 1\n\tb: 😀 reasons\n");
        Findings findings = new Findings();
        int start = file.text().indexOf("reasons");

        findings.add(
                FindingCode.UNKNOWN_FACT,
                file,
                new Span(start, start + 7),
                "No step learns \"reasons\".",
                "Did you mean \"reason\"?");

        assertThat(FindingRenderer.render(findings.all().getFirst(), file))
                .isEqualTo(
                        """
                        flows/f.yaml:2:7 unknown-fact
                        No step learns "reasons".
                          2 | \tb: 😀 reasons
                            | \t     ^^^^^^^
                        Did you mean "reason"?
                        """);
    }
}
