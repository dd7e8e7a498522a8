package makegood.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Findings for code review tools, whose marks must not run out of a line. */
class SarifTest {

    private static final SourceFile FILE =
            new SourceFile("flows/a.yaml", "when: >\r\n  one &&\r\n  😀 two\r\nwhy:\r\n");

    @Test
    void marksTheFirstLineOfWhatGoesOnInTheNext() {
        assertThat(region("one &&\r\n  😀 two"))
                .isEqualTo("\"startLine\":2,\"startColumn\":3,\"endColumn\":9");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(region("😀 two")).isEqualTo("\"startLine\":3,\"startColumn\":3,\"endColumn\":8");
    }

    @Test
    void marksThePointWhereSomethingIsMissing() {
        int end = FILE.text().indexOf("why:") + 4;

        assertThat(region(new Span(end, end)))
                .isEqualTo("\"startLine\":4,\"startColumn\":5,\"endColumn\":5");
        assertThat(region(new Span(end + 2, end + 2)))
                .as("at the end of the file")
                .isEqualTo("\"startLine\":5,\"startColumn\":1,\"endColumn\":1");
        assertThat(region(new Span(0, 0)))
                .isEqualTo("\"startLine\":1,\"startColumn\":1,\"endColumn\":2");
    }

    private static String region(String words) {
        int start = FILE.text().indexOf(words);
        return region(new Span(start, start + words.length()));
    }

    private static String region(Span span) {
        Findings findings = new Findings();
        findings.add(FindingCode.UNKNOWN_NAME, FILE, span, "It is unknown.", "Mend it.");
        return Sarif.write(findings.all()).replaceAll("(?s).*\"region\":\\{([^}]*)}.*", "$1");
    }
}
