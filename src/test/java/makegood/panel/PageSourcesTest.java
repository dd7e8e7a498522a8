package makegood.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whatever a page shows is text: nothing in its source turns words into markup or code. */
class PageSourcesTest {

    private static final Path PAGES = Path.of("src/main/resources/static");

    private static final List<String> DANGEROUS =
            List.of(
                    "innerHTML",
                    "outerHTML",
                    "insertAdjacentHTML",
                    "unsafeHTML",
                    "unsafeSVG",
                    "unsafeCSS",
                    "unsafeStatic",
                    "document.write",
                    "eval(",
                    "new Function",
                    "srcdoc",
                    "javascript:",
                    "createContextualFragment",
                    "DOMParser");

    @ParameterizedTest
    @MethodSource("sources")
    void makesNoMarkupOfWords(Path source) throws IOException {
        assertThat(Files.readString(source)).doesNotContain(DANGEROUS);
    }

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(js|html)"))
                    .toList()
                    .stream();
        }
    }
}
