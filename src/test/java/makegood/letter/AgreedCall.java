package makegood.letter;

import static makegood.listening.Observations.angry;
import static makegood.listening.Observations.calm;
import static makegood.listening.Observations.quote;

import makegood.call.Calls;
import makegood.coach.EmbeddedSummarizer;
import makegood.coach.Summary;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Remedy;
import makegood.listening.Signal;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/** Calls in which something was agreed and promised. */
public final class AgreedCall {

    public static final OffsetDateTime TUESDAY_AT_TEN =
            OffsetDateTime.parse("2026-11-24T10:00:00-06:00");

    private AgreedCall() {}

    /** They left over lateness, asked for a credit, got a yes and a promised call. */
    public static Calls credit() {
        return promising(
                promising(
                        Calls.opened()
                                .customer(
                                        "You were three weeks late.",
                                        angry().because(
                                                        Cause.Type.LATE_DELIVERY,
                                                        "three weeks late"))
                                .customer(
                                        "I want a $400 credit.",
                                        calm().asking(Remedy.Type.CREDIT, "a $400 credit"))
                                .rep(
                                        "The credit is yours.",
                                        calm().remedy(
                                                        Remedy.Type.CREDIT,
                                                        "The credit",
                                                        Remedy.Status.AGREED))
                                .customer(
                                        "Only if you put it in writing.",
                                        calm().signalling(Signal.Type.CONDITION)),
                        "I will call you on Tuesday at ten.",
                        "call you",
                        "Tuesday at ten",
                        TUESDAY_AT_TEN),
                "I will look into it.",
                "look into it",
                null,
                null);
    }

    public static Calls promising(
            Calls call,
            String text,
            String what,
            @Nullable String when,
            @Nullable OffsetDateTime due) {
        Commitment promise =
                new Commitment(quote(text), what, when == null ? null : quote(when), due);
        return call.rep(text, calm().promising(promise));
    }

    public static Summary summary(Calls call) {
        return new EmbeddedSummarizer().summarize(call.events());
    }
}
