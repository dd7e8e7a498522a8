package makegood.journal;

import java.util.List;

/** A table made from events, that calls from before it are missing from: they come in by and by. */
public interface OlderRows {

    /** What it holds, for the log: {@code whys}. */
    String what();

    /** Calls that are missing, the newest first. */
    List<String> missing(int most);

    /** Makes the rows of a call that is missing; it must not be missing afterwards. Runs in a transaction of its own. */
    void fill(String callId, CallSoFar call);

    /** A call that can't be read: it must not be missing afterwards either. */
    void giveUp(String callId);
}
