package makegood.call;

import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Observation;
import makegood.phrasebook.Warning;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that happened in a call. Events are numbered from 1, appended and never changed; the call's state is their
 * fold. What was understood when it happened is part of it, so a newer phrasebook or flow never changes an old call.
 */
public sealed interface CallEvent {

    /** Who and when: the same for each kind of event. */
    Stamp stamp();

    default int seq() {
        return stamp().seq();
    }

    /** The word on the wire: {@code opened}, {@code heard}, {@code flow-changed} … */
    default String type() {
        return EventType.of(this).key();
    }

    /** Whether it changes what was heard before, so that the state has to be folded anew. */
    default boolean rewrites() {
        return unsettles() || this instanceof PromiseCorrected;
    }

    /** Whether a line counts otherwise than before, so that what rests on it is counted and settled anew. */
    default boolean unsettles() {
        return this instanceof Retracted || this instanceof Reassigned;
    }

    /**
     * @param callId the call's id
     * @param seq from 1, without a gap
     * @param at when it was said or done
     * @param by the person who sent it
     * @param clientId the sender's own id of this command; null for what the server does by itself
     */
    record Stamp(String callId, int seq, OffsetDateTime at, String by, @Nullable String clientId) {}

    /**
     * @param rep whose call it is
     * @param flow taken for this call
     * @param flowReason why this flow, in words
     * @param guards rules that the flow switches on
     * @param follows an earlier call whose facts it carries; null where none
     * @param carried facts carried over from it, by name
     */
    record Opened(
            Stamp stamp,
            String rep,
            FlowVersion flow,
            String flowReason,
            Set<String> guards,
            Customer customer,
            @Nullable String backstory,
            Authority authority,
            @Nullable String follows,
            Map<String, String> carried)
            implements CallEvent {}

    /**
     * @param text as stored: masked, otherwise as it came; empty once erased
     * @param warnings for a rep's utterance
     * @param step the step that the rep took with these words; null where none
     * @param wording which of its wordings, from 0; null where none
     * @param stepsTaken steps that these words took: the one pressed, and those whose move the words made
     * @param stepsDone every step that counts as done after it
     * @param advised the step that stood as next after it; null where none
     * @param tookMillis from received to advised
     * @param heeded rules whose warning stood under the draft and is gone from these words
     */
    record Heard(
            Stamp stamp,
            Speaker speaker,
            String text,
            Observation observation,
            List<Warning> warnings,
            @Nullable String step,
            @Nullable Integer wording,
            List<String> stepsTaken,
            List<String> stepsDone,
            @Nullable String advised,
            double tookMillis,
            List<String> heeded)
            implements CallEvent {

        public Heard {
            heeded = List.copyOf(heeded);
            warnings = List.copyOf(warnings);
            stepsTaken = List.copyOf(stepsTaken);
            stepsDone = List.copyOf(stepsDone);
        }

        public Heard(
                Stamp stamp,
                Speaker speaker,
                String text,
                Observation observation,
                List<Warning> warnings,
                @Nullable String step,
                @Nullable Integer wording,
                List<String> stepsTaken,
                List<String> stepsDone,
                @Nullable String advised,
                double tookMillis) {
            this(
                    stamp,
                    speaker,
                    text,
                    observation,
                    warnings,
                    step,
                    wording,
                    stepsTaken,
                    stepsDone,
                    advised,
                    tookMillis,
                    List.of());
        }

        /** The same words, heard as the other speaker's. */
        Heard as(Reassigned right) {
            return new Heard(
                    stamp,
                    right.speaker(),
                    text,
                    right.observation(),
                    right.warnings(),
                    null,
                    null,
                    right.stepsTaken(),
                    stepsDone,
                    null,
                    tookMillis);
        }

        /** The same words, with these promises heard in them. */
        Heard promising(List<Commitment> promises) {
            return with(observation.promising(promises), stepsDone, advised, tookMillis, heeded);
        }

        /** With what the flow makes of it. */
        public Heard advised(List<String> done, @Nullable String next) {
            return with(observation, done, next, tookMillis, heeded);
        }

        public Heard took(double millis) {
            return with(observation, stepsDone, advised, millis, heeded);
        }

        public Heard heeding(List<String> rules) {
            return with(observation, stepsDone, advised, tookMillis, rules);
        }

        private Heard with(
                Observation understood,
                List<String> done,
                @Nullable String next,
                double millis,
                List<String> rules) {
            return new Heard(
                    stamp,
                    speaker,
                    text,
                    understood,
                    warnings,
                    step,
                    wording,
                    stepsTaken,
                    done,
                    next,
                    millis,
                    rules);
        }
    }

    /** An event that adds nothing to the state by itself: it is shown, or puts right what was heard before. */
    sealed interface Aside extends CallEvent {}

    /** A language model's wording of the question that was advised after {@code heardSeq}. */
    record Reworded(Stamp stamp, int heardSeq, String step, Move move, String say, String model)
            implements Aside {}

    /**
     * A fact as the rep knows it, from then on.
     *
     * @param causes that a reason's words name; empty for other facts, and where they name none that is known
     */
    record Corrected(Stamp stamp, String fact, String value, List<Cause.Type> causes)
            implements CallEvent {

        public Corrected {
            causes = List.copyOf(causes);
        }

        public Corrected(Stamp stamp, String fact, String value) {
            this(stamp, fact, value, List.of());
        }

        /** Whether it says why they left: then it stands in the place of what was heard, and of an earlier word on it. */
        public boolean tellsWhy() {
            return fact.equals("reason");
        }
    }

    /** An utterance that was logged in error: shown struck out, counted no more. */
    record Retracted(Stamp stamp, int retractedSeq) implements Aside {}

    /**
     * An utterance that was logged for the wrong speaker.
     *
     * @param observation what it brings as the right speaker's words
     * @param warnings for a rep's utterance
     * @param stepsTaken steps that these words took, as a rep's
     */
    record Reassigned(
            Stamp stamp,
            int reassignedSeq,
            Speaker speaker,
            Observation observation,
            List<Warning> warnings,
            List<String> stepsTaken)
            implements Aside {

        public Reassigned {
            warnings = List.copyOf(warnings);
            stepsTaken = List.copyOf(stepsTaken);
        }
    }

    record FlowChanged(Stamp stamp, FlowVersion flow, Set<String> guards) implements CallEvent {}

    record Skipped(Stamp stamp, String step) implements CallEvent {}

    /**
     * @param ratedSeq the advice that was rated
     * @param rule the warning that was rated; null for the next step
     * @param step the next step that was rated; null for a warning, and where none stood
     */
    record Rated(
            Stamp stamp,
            int ratedSeq,
            Verdict verdict,
            @Nullable String rule,
            @Nullable String step)
            implements Aside {}

    /** @param which of the promises that were heard in that utterance, from 0; null for all */
    record PromiseKept(Stamp stamp, int promisedSeq, @Nullable Integer which, boolean kept)
            implements Aside {}

    /**
     * A promise as the rep knows it, from then on.
     *
     * @param promisedSeq the utterance that made the promise
     * @param which of the promises that were heard in it, from 0
     * @param what what will be done; null where nothing was promised
     * @param due null for a promise without a time
     */
    record PromiseCorrected(
            Stamp stamp,
            int promisedSeq,
            int which,
            @Nullable String what,
            @Nullable OffsetDateTime due)
            implements Aside {}

    /** @param notedSeq the utterance it is about; null for the call */
    record Noted(Stamp stamp, String text, @Nullable Integer notedSeq) implements Aside {}

    record HelpAsked(Stamp stamp) implements Aside {}

    /** A manager's word to the rep. */
    record Whispered(Stamp stamp, String text) implements Aside {}

    record HandedOver(Stamp stamp, String rep) implements CallEvent {}

    /** @param outcome null while only proposed */
    record Ended(Stamp stamp, @Nullable Outcome outcome) implements CallEvent {}
}
