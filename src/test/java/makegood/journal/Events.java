package makegood.journal;

import makegood.call.Authority;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Stamp;
import makegood.call.Customer;
import makegood.call.FlowVersion;
import makegood.listening.Anger;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Impact;
import makegood.listening.Money;
import makegood.listening.Observation;
import makegood.listening.Remedy;
import makegood.listening.Signal;
import makegood.phrasebook.Warning;
import makegood.utterance.Move;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Events that read as what happened. */
final class Events {

    static final OffsetDateTime NINE = OffsetDateTime.parse("2026-11-23T09:00:00.123-06:00");
    static final String ANGRY =
            "You were three weeks late and it cost us $30,000. I want a $400 credit by Friday.";
    static final String PROMISE = "No problem, I will call you on Tuesday at ten.";

    private Events() {}

    static Stamp stamp(String callId, int seq) {
        return new Stamp(callId, seq, NINE.plusSeconds(seq), "rep", "c-" + seq);
    }

    static Opened opened(String callId) {
        return opened(callId, "c-1");
    }

    static Opened opened(String callId, String clientId) {
        return new Opened(
                new Stamp(callId, 1, NINE, "rep", clientId),
                "rep",
                new FlowVersion("two-questions", "3f9c"),
                "They have left.",
                Set.of("early-pitch"),
                new Customer(
                        "Dana Wells", "Wells Ltd", "+1 555 0100", "C-7", "left", "America/Chicago"),
                "A late delivery.",
                new Authority(new BigDecimal("500"), "USD"),
                null,
                Map.of("decision-maker", "Dana Wells"));
    }

    static Heard angryCustomer(String callId, int seq) {
        return new Heard(
                stamp(callId, seq),
                Speaker.CUSTOMER,
                ANGRY,
                anger(),
                List.of(),
                null,
                null,
                List.of(),
                List.of("reason"),
                "vent",
                4.2);
    }

    static Heard promisingRep(String callId, int seq) {
        return promising(callId, seq, promise(Anger.CALM));
    }

    static Heard promisingTwice(String callId, int seq) {
        Commitment call = promise(Anger.CALM).commitments().getFirst();
        Commitment again = new Commitment(call.quote(), "send", null, null);
        return promising(callId, seq, promise(Anger.CALM, call, again));
    }

    private static Heard promising(String callId, int seq, Observation seen) {
        return new Heard(
                stamp(callId, seq),
                Speaker.REP,
                PROMISE,
                seen,
                List.of(warning()),
                "close",
                0,
                List.of("close"),
                List.of("close"),
                null,
                3.1);
    }

    static Observation promise(Anger anger) {
        return promise(
                anger,
                new Commitment(
                        quote(PROMISE, "I will call you on Tuesday at ten"),
                        "call",
                        quote(PROMISE, "Tuesday at ten"),
                        OffsetDateTime.parse("2026-11-24T10:00:00-06:00")));
    }

    private static Observation promise(Anger anger, Commitment... promises) {
        return new Observation(
                true,
                anger.repeated(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(promises),
                Map.of("follow-up", "Tuesday at ten"),
                List.of(Move.SET_FOLLOW_UP),
                Map.of());
    }

    static Observation anger() {
        Quote late = quote(ANGRY, "three weeks late");
        Quote cost = quote(ANGRY, "it cost us $30,000");
        Quote credit = quote(ANGRY, "I want a $400 credit by Friday");
        return new Observation(
                true,
                new Anger(0.82, 2, Anger.Trend.RISING, 2, List.of(Cause.Type.LATE_DELIVERY), late),
                List.of(new Cause(Cause.Type.LATE_DELIVERY, late)),
                List.of(
                        new Remedy(
                                Remedy.Type.CREDIT,
                                credit,
                                quote(ANGRY, "$400"),
                                new Money(new BigDecimal("400"), "USD"),
                                quote(ANGRY, "by Friday"),
                                null,
                                Remedy.Status.ASKED)),
                new Impact(
                        cost, quote(ANGRY, "$30,000"), new Money(new BigDecimal("30000"), "USD")),
                List.of(new Signal(Signal.Type.CONDITION, credit)),
                List.of(),
                Map.of("new-vendor", "Acme"),
                List.of(),
                Map.of(Move.ACKNOWLEDGE, 0.61));
    }

    static Warning warning() {
        return new Warning(
                "no-problem",
                Warning.Level.WARNING,
                quote(PROMISE, "No problem"),
                "It hints that they were one.",
                List.of("Gladly"),
                "mclees");
    }

    static Quote quote(String text, String words) {
        int start = text.indexOf(words);
        return Quote.stored(words, start, start + words.length());
    }
}
