package makegood.request;

import makegood.coach.Said;
import makegood.desk.Sender;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads what was said, over REST and over STOMP alike. */
public final class Utterances {

    /** Of all turns of a talk, in UTF-16 units: hours of talking. */
    static final int LONGEST_TALK = 200_000;

    private Utterances() {}

    /** @param said checked @param sender with the sender's id of it */
    public record Utterance(Sender sender, Said said) {}

    public static Utterance read(String by, Requests.Say body) {
        Fields fields = new Fields();
        String clientId = fields.clientId(body.clientId());
        Speaker speaker = fields.speaker("speaker", body.speaker());
        String text = fields.text("text", body.text());
        OffsetDateTime at = fields.time("at", body.at());
        OffsetDateTime sentAt = fields.time("sentAt", body.sentAt());
        String step = fields.optionalName("step", body.step());
        Integer wording = wording(fields, body.wording());
        fields.check();
        return new Utterance(
                new Sender(by, clientId, at, sentAt), new Said(speaker, text, step, wording));
    }

    private static @Nullable Integer wording(Fields fields, @Nullable Integer wording) {
        if (wording != null && wording < 0) {
            fields.fault("wording", "Count the step's wordings from 0.");
        }
        return wording;
    }

    /** @param most how many turns are allowed */
    public static List<Said> turns(
            Fields fields, String field, @Nullable List<Requests.@Nullable Turn> turns, int most) {
        List<Said> said = new ArrayList<>();
        if (turns == null) {
            return said;
        }
        if (turns.size() > most) {
            fields.fault(
                    field,
                    "Send fewer turns: there are "
                            + turns.size()
                            + ", and "
                            + most
                            + " are allowed.");
            return said;
        }
        long characters = characters(turns);
        if (characters > LONGEST_TALK) {
            fields.fault(
                    field,
                    "Send less of the talk: its turns have "
                            + characters
                            + " characters together, and "
                            + LONGEST_TALK
                            + " are allowed.");
            return said;
        }
        for (int i = 0; i < turns.size(); i++) {
            Requests.Turn turn = turns.get(i);
            String at = field + "[" + i + "]";
            if (turn == null) {
                fields.fault(at, "Give it a speaker and a text.");
            } else {
                Speaker speaker = fields.speaker(at + ".speaker", turn.speaker());
                said.add(Said.by(speaker, fields.text(at + ".text", turn.text())));
            }
        }
        return said;
    }

    private static long characters(List<Requests.@Nullable Turn> turns) {
        long characters = 0;
        for (Requests.Turn turn : turns) {
            String text = turn == null ? null : turn.text();
            characters += text == null ? 0 : text.length();
        }
        return characters;
    }
}
