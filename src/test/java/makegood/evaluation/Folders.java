package makegood.evaluation;

import makegood.evaluation.label.LabelReader;
import makegood.evaluation.label.LabelledCall;
import makegood.evaluation.label.NearMiss;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where labelled calls and messages lie. */
final class Folders {

    /** A folder outside the repository with {@code training/calls}, {@code replies}, {@code complaints} and {@code anger}. */
    private static final String PROPERTY = "makegood.evaluation.folder";

    private static final Path MEASURING = Path.of("src/test/resources/calls");
    private static final Path TEACHING = Path.of("src/training/calls");

    List<LabelledCall> measuring() {
        return LabelReader.calls(MEASURING, "");
    }

    List<NearMiss> measuringMisses(List<LabelledCall> calls) {
        return NearMiss.read(MEASURING.resolve("near-misses.tsv"), calls);
    }

    /** The calls that teach, from the repository where they are part of it, by author; empty where there are none. */
    List<LabelledCall> teaching() {
        List<LabelledCall> calls = new ArrayList<>();
        for (Path author : authors()) {
            calls.addAll(LabelReader.calls(author, String.valueOf(author.getFileName())));
        }
        return calls;
    }

    List<NearMiss> teachingMisses(List<LabelledCall> calls) {
        List<NearMiss> misses = new ArrayList<>();
        for (Path author : authors()) {
            Path file = author.resolve("near-misses.tsv");
            if (Files.exists(file)) {
                misses.addAll(NearMiss.read(file, calls));
            }
        }
        return misses;
    }

    private static List<Path> authors() {
        if (Files.isDirectory(TEACHING)) {
            return LabelReader.folders(TEACHING);
        }
        return outside("training/calls").map(LabelReader::folders).orElse(List.of());
    }

    /** A file or folder of the folder outside; empty where there is none. */
    static Optional<Path> outside(String name) {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::exists);
    }
}
