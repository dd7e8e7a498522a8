package makegood.request;

import makegood.desk.Command;

import java.time.OffsetDateTime;

/** Reads how a promise is put right. */
public final class Promises {

    static final int LONGEST = 200;

    private Promises() {}

    public static Command.CorrectPromise corrected(
            int seq, Requests.CorrectPromise body, Fields fields) {
        int which = body.which() == null ? 0 : body.which();
        if (which < 0) {
            fields.fault("which", "Count the promises of the utterance from 0.");
        }
        if (Boolean.FALSE.equals(body.made())) {
            return new Command.CorrectPromise(seq, which, null, null);
        }
        String what = fields.text("what", body.what(), LONGEST);
        OffsetDateTime due = fields.time("due", body.due());
        return new Command.CorrectPromise(seq, which, what, due);
    }
}
