package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the documents say about the code is true. */
class DocsTest {

    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z]+)` \\| ([^|]+) \\| ([^|]+) \\|", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#]+)");

    @Test
    void packageTableIsTheOneThatTheBuildHolds() {
        Set<String> described = new TreeSet<>();

        for (Matcher row = ROW.matcher(read("docs/architecture.md")); row.find(); ) {
            String name = row.group(1);
            described.add(name);
            assertThat(uses(row.group(3))).as(name).isEqualTo(ArchitectureTest.MAY_USE.get(name));
        }

        assertThat(described).isEqualTo(ArchitectureTest.MAY_USE.keySet());
    }

    /** A browser keeps the session of one name from the other: who follows two addresses signs in twice. */
    @Test
    void everyPageNamesTheServerByOneAddress() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("docs"))) {
            assertThat(Stream.concat(pages, Stream.of(Path.of("README.md"))))
                    .filteredOn(page -> page.toString().endsWith(".md"))
                    .allSatisfy(
                            page ->
                                    assertThat(Files.readString(page))
                                            .doesNotContain("localhost:8080"));
        }
    }

    @Test
    void packagesSayOfThemselvesWhatTheTableSays() {
        for (Matcher row = ROW.matcher(read("docs/architecture.md")); row.find(); ) {
            String own = read("src/main/java/makegood/" + row.group(1) + "/package-info.java");
            assertThat(own.toLowerCase()).contains(row.group(2).strip().toLowerCase());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) {
        Path folder = document.toAbsolutePath().getParent();

        for (Matcher link = LINK.matcher(read(document.toString())); link.find(); ) {
            assertThat(folder.resolve(link.group(1))).as("link in " + document).exists();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void javaFilesHoldOneIdea(Path source) {
        assertThat(read(source.toString()).lines().count())
                .as(source.toString())
                .isLessThanOrEqualTo(300);
    }

    static Stream<Path> documents() throws IOException {
        List<Path> all;
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            all = docs.filter(path -> path.toString().endsWith(".md")).toList();
        }
        return Stream.concat(
                Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")), all.stream());
    }

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList().stream();
        }
    }

    private static Set<String> uses(String cell) {
        if (cell.strip().equals("–")) {
            return Set.of();
        }
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .flatMap(
                        name ->
                                name.equals("core")
                                        ? ArchitectureTest.CORE.stream()
                                        : Stream.of(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
