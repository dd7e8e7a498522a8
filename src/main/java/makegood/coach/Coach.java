package makegood.coach;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.condition.Situation;
import makegood.flow.Flow;
import makegood.flow.Step;
import makegood.listening.Cause;
import makegood.listening.Listener;
import makegood.listening.NamedDay;
import makegood.listening.Observation;
import makegood.phrasebook.PhraseGuard;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.Warning;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Hears utterances and says what to say next. Without clock, ids or storage: all arrive with the command. Safe for several
 * threads.
 */
public final class Coach {

    private final UtteranceReader reader;
    private final PhraseGuard guard;
    private final Listener listener;
    private final Ours ours;

    /** @param phrasebook the one in force: asked for at each utterance, since its files may change while calls run */
    public Coach(UtteranceReader reader, Supplier<Phrasebook> phrasebook, Listener listener) {
        this(reader, (said, situation) -> phrasebook.get().check(said, situation), listener);
    }

    /** @param guard warns by the rules in force for each call */
    public Coach(UtteranceReader reader, PhraseGuard guard, Listener listener) {
        this(reader, guard, listener, Ours.NOTHING);
    }

    /** @param ours what wordings call us */
    public Coach(UtteranceReader reader, PhraseGuard guard, Listener listener, Ours ours) {
        this.reader = reader;
        this.guard = guard;
        this.listener = listener;
        this.ours = ours;
    }

    /** Hears an utterance: nothing is stored yet. Its milliseconds are 0 until {@link Hearing#took} says. */
    public Hearing hear(Flow flow, CallState before, CallEvent.Stamp stamp, Said said) {
        return adviseOn(flow, before, understand(flow, before, stamp, said));
    }

    /** The first half of hearing: what the words tell. What is to be done about it is still open. */
    public CallEvent.Heard understand(
            Flow flow, CallState before, CallEvent.Stamp stamp, Said said) {
        CallState state = calling(before);
        if (Debrief.isLedBy(flow.name()) && said.speaker() == Speaker.REP) {
            return debriefed(flow, state, stamp, said);
        }
        Utterance utterance = reader.read(said.speaker(), said.text());
        Observation observation =
                listener.listen(
                        utterance, state.talk().at(stamp.at(), state.opening().customer().zone()));
        return new CallEvent.Heard(
                stamp,
                said.speaker(),
                said.text(),
                observation,
                warnings(utterance, state),
                said.step(),
                said.wording(),
                StepsHeard.taken(flow, state, said, observation),
                List.of(),
                null,
                0);
    }

    /** The second half of hearing: the next step and the advice. @param before the state before it was heard */
    public Hearing adviseOn(Flow flow, CallState before, CallEvent.Heard heard) {
        return advised(flow, calling(before), heard);
    }

    /** Told to the coach and not to a customer: nothing in it is warned of, and it makes no move. */
    private CallEvent.Heard debriefed(
            Flow flow, CallState state, CallEvent.Stamp stamp, Said said) {
        Optional<Step> answered = Debrief.answered(flow, state, said);
        Supplier<Optional<LocalDate>> named =
                () -> NamedDay.in(reader.read(said.speaker(), said.text()), stamp.at());
        Observation learned =
                Observation.nothing(true, state.talk().anger())
                        .with(
                                answered.map(step -> Debrief.learned(step, said.text(), named))
                                        .orElse(Map.of()));
        return new CallEvent.Heard(
                stamp,
                said.speaker(),
                said.text(),
                learned,
                List.of(),
                said.step(),
                said.wording(),
                answered.map(step -> List.of(step.name())).orElse(List.of()),
                List.of(),
                null,
                0);
    }

    /** What the words would have been heard as from the other speaker. @param before the state before they were said */
    public CallEvent.Reassigned reassign(
            Flow flow,
            CallState before,
            CallEvent.Stamp stamp,
            CallEvent.Heard heard,
            Speaker speaker) {
        CallEvent.Heard right =
                understand(flow, before, heard.stamp(), Said.by(speaker, heard.text()));
        return new CallEvent.Reassigned(
                stamp,
                heard.seq(),
                speaker,
                right.observation(),
                right.warnings(),
                right.stepsTaken());
    }

    /** What the rep's words for a reason name; empty where they name nothing that is known. */
    public List<Cause.Type> causes(String reason, OffsetDateTime at) {
        return listener.causes(reader.read(Speaker.CUSTOMER, reason), at);
    }

    /** The advice that stands in this state, for its latest event. */
    public Advice advise(Flow flow, CallState state) {
        return AdviceWriter.write(flow, calling(state));
    }

    /** All wordings of a step, first one first, with what is known filled in; empty for a step off the phone. */
    public List<String> wordings(Flow flow, CallState state, Step step) {
        CallState calling = calling(state);
        return IntStream.range(0, step.say().size())
                .mapToObj(wording -> flow.say(step, wording, calling))
                .filter(Objects::nonNull)
                .toList();
    }

    private CallState calling(CallState state) {
        return state.calling(ours.of(state.rep()));
    }

    /** What a rep should not say here. */
    public List<Warning> check(String text, Situation situation) {
        return guard.check(reader.read(Speaker.REP, text), situation);
    }

    private List<Warning> warnings(Utterance utterance, CallState state) {
        boolean checked = utterance.speaker() == Speaker.REP && utterance.understood();
        return checked ? guard.check(utterance, state) : List.of();
    }

    /** The steps done are settled first, since conditions of later steps ask for them. */
    static Hearing advised(Flow flow, CallState before, CallEvent.Heard heard) {
        CallState heardOnly = before.after(heard);
        CallEvent.Heard settled = heard.advised(StepsHeard.done(flow, heardOnly), null);
        CallState state = before.after(settled);
        Optional<Step> next = Upcoming.next(flow, state);
        CallEvent.Heard complete =
                settled.advised(settled.stepsDone(), next.map(Step::name).orElse(null));
        CallState after = before.after(complete);
        return new Hearing(complete, after, AdviceWriter.write(flow, after, next));
    }
}
