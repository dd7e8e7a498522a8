package makegood.web;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code access/table.txt}: who may what. */
final class AccessTable {

    private static final String FILE = "/access/table.txt";
    private static final int FIRST_ANSWER = 2;

    private AccessTable() {}

    /** Who asks, in the order of the columns: the name that they sign in with; null for nobody. */
    private static final List<String> ASKING =
            Arrays.asList("ann", "bob", "mia", "tom", "sue", "adi", null);

    static Stream<Line> lines() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(AccessTable::line);
    }

    private static Line line(String text) {
        String[] cells = text.split("\\|", FIRST_ANSWER + ASKING.size() + 1);
        if (cells.length != FIRST_ANSWER + ASKING.size() + 1) {
            throw new IllegalArgumentException("Give all columns in " + FILE + ": " + text);
        }
        List<Answer> answers =
                IntStream.range(0, ASKING.size())
                        .mapToObj(
                                i ->
                                        new Answer(
                                                ASKING.get(i),
                                                Integer.parseInt(cells[FIRST_ANSWER + i].strip())))
                        .toList();
        return new Line(
                cells[0].strip(), cells[1].strip(), answers, cells[cells.length - 1].strip());
    }

    private static String text() {
        try (var file = AccessTable.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param status that the person is answered with */
    record Answer(String person, int status) {}

    record Line(String method, String path, List<Answer> answers, String body) {

        /** Whether it is about this endpoint. */
        boolean isOf(String endpoint, PathPattern pattern) {
            String plain = path.replaceAll("\\?.*", "").replaceAll("\\{\\w+}", "x");
            return method.equals(endpoint) && pattern.matches(PathContainer.parsePath(plain));
        }

        @Override
        public String toString() {
            return method + " " + path + " " + body;
        }
    }
}
