package makegood.desk;

import makegood.call.DoNotCall;

import org.jspecify.annotations.Nullable;

/** A command that can't be done as it was sent. Its message says what to do instead, and never repeats a customer's words. */
public final class Refusal extends RuntimeException {

    /** Why, in the desk's own terms. */
    public enum Kind {
        /** There is no such call, step or utterance, or it is not theirs to see. */
        UNKNOWN,
        /** A value is missing, malformed or out of range. */
        MALFORMED,
        /** The call has ended. */
        ENDED,
        /** The call has more events than a call may have. */
        FULL,
        /** What it was about has been changed by somebody else meanwhile. */
        OVERTAKEN,
        /** The {@code clientId} was used for another command. */
        USED,
        /** The customer asked not to be called before a day. */
        DO_NOT_CALL,
        /** The person's role does not allow it. */
        FORBIDDEN,
        /** Others write to the same call just now, or the storage does not answer. */
        BUSY
    }

    private final Kind kind;
    private final @Nullable String field;
    private final @Nullable DoNotCall stop;

    private Refusal(Kind kind, @Nullable String field, String message) {
        this(kind, field, message, null);
    }

    private Refusal(Kind kind, @Nullable String field, String message, @Nullable DoNotCall stop) {
        super(message, null, false, false);
        this.kind = kind;
        this.field = field;
        this.stop = stop;
    }

    public static Refusal unknownCall() {
        return new Refusal(
                Kind.UNKNOWN,
                null,
                "There is no call of this id that you may see. Take an id from POST /api/calls or"
                        + " GET /api/calls.");
    }

    public static Refusal unknown(String message) {
        return new Refusal(Kind.UNKNOWN, null, message);
    }

    /** @param field as the sender names it */
    public static Refusal malformed(String field, String message) {
        return new Refusal(Kind.MALFORMED, field, message);
    }

    /** @param field that names what they looked at */
    public static Refusal overtaken(String field, String message) {
        return new Refusal(Kind.OVERTAKEN, field, message);
    }

    /** @param seq of what is no utterance, or one that was retracted */
    static Refusal uncounted(String field, int seq) {
        return malformed(field, seq + " is no utterance of this call that still counts.");
    }

    public static Refusal forbidden(String message) {
        return new Refusal(Kind.FORBIDDEN, null, message);
    }

    static Refusal ended() {
        return new Refusal(
                Kind.ENDED,
                null,
                "This call has ended. Open a new one; with \"follows\" it carries on from this"
                        + " one.");
    }

    static Refusal full() {
        return new Refusal(
                Kind.FULL,
                null,
                "This call has as many events as a call may have. End it, and open a new one; with"
                        + " \"follows\" it carries on from this one.");
    }

    static Refusal rewritten() {
        return new Refusal(
                Kind.FULL,
                null,
                "In this call as many lines were put right as may be. Write a note of what is still"
                        + " wrong.");
    }

    static Refusal doNotCall(DoNotCall stop) {
        return new Refusal(
                Kind.DO_NOT_CALL,
                null,
                "This customer is not to be called "
                        + (stop.before() == null
                                ? "until somebody names a day"
                                : "before " + stop.before())
                        + ". Leave them alone; or say why you call all the same, in"
                        + " \"override\": {\"reason\": \"…\"}.",
                stop);
    }

    static Refusal used() {
        return new Refusal(
                Kind.USED,
                "clientId",
                "This clientId was used for another command. Take a new one for each command;"
                        + " repeat one only with the same body.");
    }

    static Refusal busy() {
        return new Refusal(
                Kind.BUSY,
                null,
                "Others write to this call at the same moment. Send the same again with the same"
                        + " clientId.");
    }

    public Kind kind() {
        return kind;
    }

    /** The field at fault; null where it is none. */
    public @Nullable String field() {
        return field;
    }

    /** What keeps the customer from being called; null where that is not why. */
    public @Nullable DoNotCall stop() {
        return stop;
    }

    /** Always set: what to do. */
    public String cure() {
        return String.valueOf(getMessage());
    }
}
