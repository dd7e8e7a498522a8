package makegood.coach;

import makegood.call.Authority;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.call.FlowVersion;
import makegood.flow.Flow;
import makegood.flow.RecordedTalk;
import makegood.flow.RecordedTalk.Turn;
import makegood.flow.Step;
import makegood.utterance.Speaker;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plays recorded talks, and tells of each turn whether the advice was as expected. */
public final class TalkPlayer {

    /** The advice for a talk must not hang on the day on which it is played. */
    private static final OffsetDateTime ANY_DAY = OffsetDateTime.parse("2026-11-24T10:00:00-06:00");

    private static final String NOTHING = "nothing";

    private final Coach coach;

    public TalkPlayer(Coach coach) {
        this.coach = coach;
    }

    /**
     * Every turn with the advice after it, as expected or not.
     *
     * @throws IllegalArgumentException where a rep takes a step that the flow doesn't have, or that has no wording
     */
    public List<Played> turns(Flow flow, RecordedTalk talk) {
        List<Played> turns = new ArrayList<>();
        CallState state = CallState.of(List.of(opening(flow, talk)));
        for (Turn turn : talk.turns()) {
            int number = turns.size() + 1;
            Hearing hearing = coach.hear(flow, state, stamp(number + 1), said(flow, state, turn));
            state = hearing.state();
            turns.add(
                    new Played(
                            number,
                            turn,
                            hearing.advice(),
                            new TreeMap<>(state.facts()),
                            state.anger().level()));
        }
        return turns;
    }

    private static Said said(Flow flow, CallState state, Turn turn) {
        return switch (turn) {
            case Turn.Rep rep -> Said.by(Speaker.REP, rep.words());
            case Turn.Customer customer -> Said.by(Speaker.CUSTOMER, customer.words());
            case Turn.Takes takes -> taken(flow, state, takes);
        };
    }

    private static Said taken(Flow flow, CallState state, Turn.Takes takes) {
        Step step =
                flow.step(takes.step())
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "line "
                                                        + takes.line()
                                                        + ": the flow "
                                                        + flow.name()
                                                        + " has no step \""
                                                        + takes.step()
                                                        + "\""));
        int wording = Math.min(state.timesAsked(step.name()), Math.max(0, step.say().size() - 1));
        String words = flow.say(step, wording, state);
        if (words == null) {
            throw new IllegalArgumentException(
                    "line "
                            + takes.line()
                            + ": \""
                            + takes.step()
                            + "\" is off the phone; nobody says it");
        }
        return new Said(Speaker.REP, words, step.name(), wording);
    }

    private static CallEvent.Opened opening(Flow flow, RecordedTalk talk) {
        Map<String, String> customer = talk.customer();
        Double most = talk.maxCredit();
        return new CallEvent.Opened(
                stamp(1),
                "",
                FlowVersion.of(flow),
                talk.about(),
                flow.guards(),
                new Customer(
                        customer.getOrDefault("name", "Customer"),
                        customer.get("company"),
                        null,
                        null,
                        customer.get("status"),
                        null),
                talk.backstory(),
                most == null ? Authority.UNSET : new Authority(BigDecimal.valueOf(most), "USD"),
                null,
                Map.of());
    }

    private static CallEvent.Stamp stamp(int seq) {
        return new CallEvent.Stamp("", seq, ANY_DAY.plusSeconds(10L * seq), "", null);
    }

    /**
     * A turn, and what the coach made of it.
     *
     * @param number from 1
     * @param known the facts known after it
     * @param anger 0..3
     */
    public record Played(
            int number, Turn turn, Advice advice, Map<String, String> known, int anger) {

        /** The steps of which any was right; empty where anything may come. */
        public List<String> expected() {
            return switch (turn) {
                case Turn.Customer customer -> customer.expect();
                case Turn.Rep rep -> rep.expect();
                case Turn.Takes takes -> List.of();
            };
        }

        /** The step that was advised, {@code nothing} where none was. */
        public String came() {
            NextStep next = advice.next();
            return next == null ? NOTHING : next.step();
        }

        public boolean asExpected() {
            return expected().isEmpty() || expected().contains(came());
        }
    }
}
