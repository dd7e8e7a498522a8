package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What goes out whole or not at all. */
class WholeFileTest {

    private static final Path ASIDE = Path.of(System.getProperty("java.io.tmpdir"));

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void sendsWhatWasWrittenWithItsLength() throws IOException {
        WholeFile.send(response, "text/csv", "calls.csv", out -> out.print("a;ü\n".repeat(9_000)));

        assertThat(response.getContentAsString()).isEqualTo("a;ü\n".repeat(9_000));
        assertThat(response.getContentLengthLong()).isEqualTo(45_000);
        assertThat(response.getHeader("Content-Disposition")).contains("calls.csv");
    }

    /** A process that is killed clears nothing up. */
    @Test
    void hasNothingLyingAboutWhileItIsWritten() throws IOException {
        List<Path> before = aside();
        List<Path> during = new ArrayList<>();

        WholeFile.send(response, "text/csv", "calls.csv", out -> during.addAll(aside()));

        assertThat(before).containsAll(during);
    }

    @Test
    void sendsNothingOfWhatCouldNotBeWritten() {
        assertThatThrownBy(
                        () ->
                                WholeFile.send(
                                        response,
                                        "text/csv",
                                        "calls.csv",
                                        out -> {
                                            out.print("half");
                                            throw new IllegalStateException("away");
                                        }))
                .hasMessage("away");

        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private static List<Path> aside() {
        try (Stream<Path> files = Files.list(ASIDE)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
