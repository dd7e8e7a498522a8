package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.Outcome;
import makegood.call.Verdict;
import makegood.coach.Said;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Objects;

/** What a person may do in a call. Each brings one event. */
public sealed interface Command {

    /** Whether this very command brought that event, so that sending it again is no new command. */
    boolean brought(CallEvent event);

    /** Whether it has its use when the talk is over: the record is completed, the talk goes on no more. */
    default boolean outlivesTheCall() {
        return false;
    }

    /** Anything but an utterance. */
    sealed interface Act extends Command {}

    /** Brings no person's words: there is nothing in it to mask. */
    sealed interface Wordless extends Act {}

    /** An utterance. */
    record Hear(Said said) implements Command {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Heard heard
                    && heard.speaker() == said.speaker()
                    && (heard.text().isEmpty() || heard.text().equals(said.text()))
                    && Objects.equals(heard.step(), said.step())
                    && Objects.equals(heard.wording(), said.wording());
        }
    }

    record Skip(String step) implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Skipped skipped && skipped.step().equals(step);
        }
    }

    /** @param rule the warning that is rated; null for the next step */
    record Rate(int seq, Verdict verdict, @Nullable String rule) implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Rated rated
                    && rated.ratedSeq() == seq
                    && rated.verdict() == verdict
                    && Objects.equals(rated.rule(), rule);
        }

        @Override
        public boolean outlivesTheCall() {
            return true;
        }
    }

    record Correct(String fact, String value) implements Act {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Corrected corrected
                    && corrected.fact().equals(fact)
                    && (corrected.value().isEmpty() || corrected.value().equals(value));
        }

        @Override
        public boolean outlivesTheCall() {
            return true;
        }
    }

    record Retract(int seq) implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Retracted retracted
                    && retracted.retractedSeq() == seq;
        }
    }

    /**
     * The server's own: a correction that rests on words which count no more.
     *
     * @param correction the client's id that it came with
     */
    record TakeBack(String correction) implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Retracted;
        }

        @Override
        public boolean outlivesTheCall() {
            return true;
        }
    }

    record Reassign(int seq, Speaker speaker) implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Reassigned reassigned
                    && reassigned.reassignedSeq() == seq
                    && reassigned.speaker() == speaker;
        }
    }

    record ChangeFlow(String flow) implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.FlowChanged changed
                    && changed.flow().name().equals(flow);
        }
    }

    /**
     * @param seq the utterance that made the promise
     * @param which of the promises that were heard in it, from 0; null for all of them
     */
    record KeepPromise(int seq, @Nullable Integer which, boolean kept) implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.PromiseKept promise
                    && promise.promisedSeq() == seq
                    && Objects.equals(promise.which(), which)
                    && promise.kept() == kept;
        }

        @Override
        public boolean outlivesTheCall() {
            return true;
        }
    }

    /**
     * @param seq the utterance that made the promise
     * @param which of the promises that were heard in it, from 0
     * @param what null where nothing was promised
     * @param due null for a promise without a time
     */
    record CorrectPromise(int seq, int which, @Nullable String what, @Nullable OffsetDateTime due)
            implements Act {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.PromiseCorrected right
                    && right.promisedSeq() == seq
                    && right.which() == which
                    && ("".equals(right.what()) || Objects.equals(right.what(), what))
                    && isSame(right.due(), due);
        }

        /** It is stored on the customer's clock, whatever clock it was sent by. */
        private static boolean isSame(
                @Nullable OffsetDateTime one, @Nullable OffsetDateTime other) {
            return one == null ? other == null : other != null && one.isEqual(other);
        }

        @Override
        public boolean outlivesTheCall() {
            return true;
        }
    }

    /** @param seq the utterance it is about; null for the call */
    record Note(String text, @Nullable Integer seq) implements Act {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Noted noted
                    && (noted.text().isEmpty() || noted.text().equals(text))
                    && Objects.equals(noted.notedSeq(), seq);
        }

        @Override
        public boolean outlivesTheCall() {
            return true;
        }
    }

    /** The server's own: a model's words for the step that was advised after an utterance. */
    record Reword(int heardSeq, String step, Move move, String say, String model)
            implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Reworded reworded
                    && reworded.heardSeq() == heardSeq
                    && reworded.step().equals(step);
        }
    }

    record AskHelp() implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.HelpAsked;
        }
    }

    record Whisper(String text) implements Act {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Whispered whispered
                    && (whispered.text().isEmpty() || whispered.text().equals(text));
        }
    }

    record HandOver(String rep) implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.HandedOver over && over.rep().equals(rep);
        }

        @Override
        public boolean outlivesTheCall() {
            return true;
        }
    }

    /** @param outcome null to leave it proposed */
    record End(@Nullable Outcome outcome) implements Wordless {
        @Override
        public boolean brought(CallEvent event) {
            return event instanceof CallEvent.Ended ended && ended.outcome() == outcome;
        }

        /** The outcome is often known only after the talk. */
        @Override
        public boolean outlivesTheCall() {
            return outcome != null;
        }
    }
}
