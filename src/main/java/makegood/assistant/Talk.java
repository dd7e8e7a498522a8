package makegood.assistant;

import makegood.call.CallEvent;
import makegood.listening.Earlier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A talk as a prompt shows it: a line an utterance, masked, and not longer than a model should read. */
final class Talk {

    /** An hour on the phone is about 50,000 characters; the beginning goes first, since the end is what counts. */
    private static final int LONGEST = 60_000;

    private Talk() {}

    /** Each with its number, which is its event's. */
    static String numbered(List<CallEvent.Heard> utterances) {
        List<String> lines = new ArrayList<>();
        int length = 0;
        for (CallEvent.Heard heard : utterances.reversed()) {
            String line = heard.seq() + " " + heard.speaker().key() + ": " + oneLine(heard.text());
            length += line.length() + 1;
            if (length > LONGEST) {
                break;
            }
            lines.addFirst(line);
        }
        return String.join("\n", lines);
    }

    /** The last turns, oldest first. */
    static String lately(Earlier talk) {
        return talk.latest().reversed().stream()
                .filter(turn -> !turn.text().isEmpty())
                .map(turn -> turn.speaker().key() + ": " + oneLine(turn.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String oneLine(String words) {
        return Mask.masked(words.replaceAll("\\s+", " ").strip());
    }
}
