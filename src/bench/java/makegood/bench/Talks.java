package makegood.bench;

import makegood.evaluation.label.LabelReader;
import makegood.evaluation.label.LabelledCall;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The twelve written calls as something to say, as often as wanted, no text twice: nothing is served from a memory. */
final class Talks {

    private static final Path CALLS = Path.of("src/test/resources/calls");

    private final List<LabelledCall> calls = LabelReader.calls(CALLS, "");

    /** @param round from 0; each round says the same in words that were never said before */
    List<List<Line>> round(int round) {
        List<List<Line>> talks = new ArrayList<>();
        for (LabelledCall call : calls) {
            talks.add(
                    call.turns().stream()
                            .map(
                                    turn ->
                                            new Line(
                                                    turn.speaker(),
                                                    distinct(turn.text(), round, turn.n())))
                            .toList());
        }
        return talks;
    }

    private static String distinct(String text, int round, int turn) {
        return round == 0 ? text : text + " Number " + (100 * round + turn) + ".";
    }

    record Line(String speaker, String text) {}
}
