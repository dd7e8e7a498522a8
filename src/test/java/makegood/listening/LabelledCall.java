package makegood.listening;

import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A written call with what a careful listener would mark. */
record LabelledCall(String id, String author, List<Turn> turns) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Mark(String type, String quote, @Nullable String amount, @Nullable String when) {}

    /**
     * @param anger 0..3 for a customer's turn; -1 for a rep's
     */
    record Turn(
            Speaker speaker,
            String text,
            int anger,
            List<Mark> causes,
            List<Mark> remedies,
            @Nullable Mark impact,
            List<Mark> signals,
            List<String> next,
            List<String> moves,
            List<Mark> commitments) {}

    /**
     * The calls of a folder and of its folders, by name; a folder's own name is their author. A {@code .jsonl} file holds
     * lines of talk, each as a call of a turn or two.
     */
    static List<LabelledCall> read(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.jsonl?"))
                    .sorted()
                    .flatMap(LabelledCall::all)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<LabelledCall> all(Path file) {
        String author = file.getParent().getFileName().toString();
        if (file.toString().endsWith(".json")) {
            return Stream.of(one(JSON.readTree(file.toFile()), author));
        }
        try {
            return Files.readAllLines(file).stream().map(line -> one(JSON.readTree(line), author));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static LabelledCall one(JsonNode call, String author) {
        List<Turn> turns = new ArrayList<>();
        call.get("turns").forEach(turn -> turns.add(turn(turn)));
        return new LabelledCall(call.get("id").asString(), author, turns);
    }

    private static Turn turn(JsonNode turn) {
        JsonNode impact = turn.get("impact");
        return new Turn(
                turn.get("speaker").asString().equals("rep") ? Speaker.REP : Speaker.CUSTOMER,
                turn.get("text").asString(),
                turn.has("anger") ? turn.get("anger").asInt() : -1,
                causes(turn),
                marks(turn.get("remedies")),
                impact == null || impact.isNull() ? null : mark(impact),
                marks(turn.get("signals")),
                strings(turn.get("next")),
                strings(turn.get("moves")),
                marks(turn.get("commitments")));
    }

    /** Why they left: with its words where they are marked, else with the whole turn's. */
    private static List<Mark> causes(JsonNode turn) {
        List<Mark> marked = marks(turn.get("cause_quotes"));
        return marked.isEmpty()
                ? strings(turn.get("causes")).stream()
                        .map(type -> new Mark(type, turn.get("text").asString(), null, null))
                        .toList()
                : marked;
    }

    private static List<String> strings(@Nullable JsonNode list) {
        List<String> all = new ArrayList<>();
        if (list != null) {
            list.forEach(one -> all.add(one.asString()));
        }
        return all;
    }

    private static List<Mark> marks(@Nullable JsonNode list) {
        List<Mark> all = new ArrayList<>();
        if (list != null) {
            list.forEach(one -> all.add(mark(one)));
        }
        return all;
    }

    private static Mark mark(JsonNode mark) {
        return new Mark(
                text(mark, mark.has("type") ? "type" : "what"),
                text(mark, "quote"),
                text(mark, "amount"),
                text(mark, mark.has("when") ? "when" : "deadline"));
    }

    private static String text(JsonNode mark, String field) {
        JsonNode value = mark.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
