package makegood.slack;

import static makegood.listening.Observations.calm;

import makegood.call.CallEvent;
import makegood.call.Calls;
import makegood.call.FlowVersion;
import makegood.call.Outcome;
import makegood.coach.Advice;
import makegood.coach.NextStep;
import makegood.coach.Progress;
import makegood.journal.CallRow;
import makegood.letter.AgreedCall;
import makegood.letter.Task;
import makegood.listening.Anger;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Remedy;
import makegood.phrasebook.Warning;
import makegood.slack.OpenPromises.Promised;
import makegood.utterance.Move;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What messages are written of, in the tests. */
final class Samples {

    private Samples() {}

    static Coached coached() {
        Remedy credit =
                new Remedy(
                        Remedy.Type.CREDIT,
                        quote("a $400 credit"),
                        quote("$400"),
                        null,
                        null,
                        null,
                        Remedy.Status.ASKED);
        NextStep next =
                new NextStep(
                        "remedy",
                        Move.ASK_REMEDY,
                        "What would make this right?",
                        null,
                        0,
                        "Their remedy may cost less than yours.",
                        "mclees",
                        false);
        Advice advice =
                new Advice(
                        "c-1",
                        6,
                        null,
                        "You were late",
                        next,
                        List.of(
                                new NextStep(
                                        "thank",
                                        Move.THANK,
                                        "Thank you.",
                                        null,
                                        0,
                                        "Why",
                                        "james",
                                        false)),
                        Map.of(),
                        new Anger(0.8, 2, Anger.Trend.RISING, 2, List.of(), null),
                        List.of(new Cause(Cause.Type.LATE_DELIVERY, quote("late"))),
                        List.of(credit),
                        null,
                        List.of(),
                        List.of(warning()),
                        List.of(),
                        List.of(),
                        new Progress(List.of("open"), List.of("remedy")),
                        new FlowVersion("two-questions", "1"),
                        true,
                        3);
        return new Coached(
                advice,
                List.of("What would make this right?", "What would it take, <in> your view?"),
                List.of(credit),
                List.of(line()));
    }

    /** Cost something, and heard with a promise and a warning. */
    private static CallEvent.Heard line() {
        Commitment call =
                new Commitment(
                        quote("I will call you on Tuesday at ten"),
                        "call you",
                        quote("Tuesday at ten"),
                        AgreedCall.TUESDAY_AT_TEN);
        return new CallEvent.Heard(
                stamp(6, "ann", "c-20"),
                Speaker.REP,
                "No problem, I will call you on Tuesday at ten",
                calm().because(Cause.Type.LATE_DELIVERY, "late")
                        .costing("$3,000 <lost>")
                        .heard()
                        .promising(List.of(call)),
                List.of(warning()),
                null,
                null,
                List.of(),
                List.of(),
                null,
                0);
    }

    static Warning warning() {
        return new Warning(
                "no-problem",
                Warning.Level.WARNING,
                quote("No problem"),
                "It hints that they were one & <more>.",
                List.of("Gladly", "Yes, by {day}"),
                "mclees");
    }

    static Promised promise(Integer seq) {
        return new Promised(
                "c-1",
                new Task(
                        "c-1-3-1",
                        "Call Dana Ortiz",
                        "ann",
                        "I will call you on Tuesday at ten.",
                        "Tuesday at ten",
                        seq == null ? null : AgreedCall.TUESDAY_AT_TEN,
                        3,
                        0,
                        false,
                        false));
    }

    static CallRow over() {
        return row(Calls.MORNING.plusHours(1), Outcome.WON_BACK.key());
    }

    static CallRow live() {
        return row(null, null);
    }

    static CallRow row(OffsetDateTime ended, String outcome) {
        return new CallRow(
                "c-1",
                "ann",
                "two-questions",
                null,
                "Dana <Ortiz>",
                "Ortiz & Sons",
                null,
                Calls.MORNING,
                Calls.MORNING,
                ended,
                outcome,
                4,
                0,
                2,
                List.of(),
                List.of());
    }

    static CallEvent.Heard heard(String clientId, String text) {
        return Calls.said(stamp(3, "ann", clientId), Speaker.CUSTOMER, text);
    }

    static CallEvent.Stamp stamp(int seq, String by, String clientId) {
        return new CallEvent.Stamp("c-1", seq, Calls.MORNING, by, clientId);
    }

    static Quote quote(String words) {
        return Quote.stored(words, 0, words.length());
    }
}
