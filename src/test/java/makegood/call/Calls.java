package makegood.call;

import makegood.listening.Observation;
import makegood.listening.Observations;
import makegood.phrasebook.Warning;
import makegood.utterance.Speaker;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** A call's events, written as the talk goes: {@code Calls.opened().customer("…", angry()).rep("…")}. */
public final class Calls {

    public static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-18T09:00:00-06:00");

    private static final FlowVersion FLOW = new FlowVersion("two-questions", "v1");

    private final List<CallEvent> events = new ArrayList<>();

    public static Calls opened() {
        return opened(FLOW, Set.of());
    }

    public static Calls opened(FlowVersion flow, Set<String> guards) {
        Customer dana = new Customer("Dana Ortiz", "Ortiz Catering", null, null, null, null);
        Calls call = new Calls();
        return call.add(seq -> opening(call.stamp(seq), flow, guards, dana, Authority.UNSET));
    }

    /** One in which the rep may grant so much. */
    public static Calls granting(Authority authority) {
        Customer dana = new Customer("Dana Ortiz", null, null, null, null, null);
        Calls call = new Calls();
        return call.add(seq -> opening(call.stamp(seq), FLOW, Set.of(), dana, authority));
    }

    /** How a call of whoever the stamp says begins. */
    public static CallEvent.Opened opening(CallEvent.Stamp stamp, Customer customer) {
        return opening(stamp, FLOW, Set.of(), customer, Authority.UNSET);
    }

    private static CallEvent.Opened opening(
            CallEvent.Stamp stamp,
            FlowVersion flow,
            Set<String> guards,
            Customer customer,
            Authority authority) {
        return new CallEvent.Opened(
                stamp,
                stamp.by(),
                flow,
                "asked for",
                guards,
                customer,
                null,
                authority,
                null,
                Map.of());
    }

    /** Words that tell nothing, break no rule and take no step. */
    public static CallEvent.Heard said(CallEvent.Stamp stamp, Speaker speaker, String text) {
        return said(stamp, speaker, text, Observations.calm(), List.of());
    }

    public static CallEvent.Heard said(
            CallEvent.Stamp stamp,
            Speaker speaker,
            String text,
            Observations seen,
            List<Warning> warnings) {
        return new CallEvent.Heard(
                stamp,
                speaker,
                text,
                seen.heard(),
                warnings,
                null,
                null,
                List.of(),
                List.of(),
                null,
                1);
    }

    public Calls customer(String text, Observations seen) {
        return heard(Speaker.CUSTOMER, text, seen.heard(), List.of(), List.of(), List.of());
    }

    public Calls customer(String text, Observations seen, String advised) {
        return add(
                seq ->
                        new CallEvent.Heard(
                                stamp(seq),
                                Speaker.CUSTOMER,
                                text,
                                seen.heard(),
                                List.of(),
                                null,
                                null,
                                List.of(),
                                List.of(),
                                advised,
                                1));
    }

    /** A customer's words after which these steps count as done. */
    public Calls done(String text, String... steps) {
        return heard(
                Speaker.CUSTOMER,
                text,
                Observations.calm().heard(),
                List.of(),
                List.of(),
                List.of(steps));
    }

    public Calls rep(String text) {
        return rep(text, Observations.calm());
    }

    public Calls rep(String text, Observations seen) {
        return heard(Speaker.REP, text, seen.heard(), List.of(), List.of(), List.of());
    }

    public Calls repTaking(String step, String text) {
        return heard(
                Speaker.REP,
                text,
                Observations.calm().heard(),
                List.of(),
                List.of(step),
                List.of());
    }

    public Calls repSlipping(String text) {
        Warning warning =
                new Warning(
                        "no-problem",
                        Warning.Level.WARNING,
                        Observations.quote(text),
                        "it hints that they were one",
                        List.of("Gladly"),
                        "mclees");
        return heard(
                Speaker.REP,
                text,
                Observations.calm().heard(),
                List.of(warning),
                List.of(),
                List.of());
    }

    private Calls heard(
            Speaker speaker,
            String text,
            Observation seen,
            List<Warning> warnings,
            List<String> taken,
            List<String> done) {
        return add(
                seq ->
                        new CallEvent.Heard(
                                stamp(seq),
                                speaker,
                                text,
                                seen,
                                warnings,
                                null,
                                null,
                                taken,
                                done,
                                null,
                                1));
    }

    /** The rep knows better than what was heard, or more. */
    public Calls correcting(String fact, String value) {
        return add(seq -> new CallEvent.Corrected(stamp(seq), fact, value));
    }

    public Calls add(IntFunction<CallEvent> next) {
        events.add(next.apply(events.size() + 1));
        return this;
    }

    public CallEvent.Stamp stamp(int seq) {
        return new CallEvent.Stamp(
                "call-1", seq, MORNING.plusSeconds(10L * seq), "rep", "c-" + seq);
    }

    public List<CallEvent> events() {
        return List.copyOf(events);
    }

    public CallState state() {
        return CallState.of(events());
    }
}
