package makegood.evaluation.label;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads labelled calls and messages from their files. */
public final class LabelReader {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private LabelReader() {}

    /** Every call directly in a folder, by file name. */
    public static List<LabelledCall> calls(Path folder, String author) {
        return files(folder, ".json").map(file -> call(file, author)).toList();
    }

    /** The folders directly in a folder, by name. */
    public static List<Path> folders(Path folder) {
        return files(folder, "").filter(Files::isDirectory).toList();
    }

    /** @throws WrongLabel where the file is no labelled call */
    public static LabelledCall call(Path file, String author) {
        String name = String.valueOf(file.getFileName());
        CallFile read = parse(name, text(file), CallFile.class);
        LabelledCall call =
                new LabelledCall(read.id(), author, read.backstory(), read.turns(), read.summary());
        new LabelCheck(name).check(call);
        return call;
    }

    /** One record a line. */
    public static <T> List<T> lines(Path file, Class<T> type) {
        List<T> all = new ArrayList<>();
        int number = 0;
        for (String line : text(file).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                all.add(parse(file.getFileName() + ", line " + number, line, type));
            }
        }
        return all;
    }

    static Stream<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static <T> T parse(String where, String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JacksonException e) {
            throw new WrongLabel(where, "not as the guide has it: " + e.getOriginalMessage(), e);
        }
    }

    private record CallFile(
            String id,
            String industry,
            String backstory,
            List<LabelledCall.Turn> turns,
            LabelledCall.Gold summary) {}
}
