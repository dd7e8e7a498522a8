package makegood.assistant;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.coach.Advice;
import makegood.coach.NextStep;
import makegood.desk.CallBook;
import makegood.desk.CallChanged;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.desk.Refusal;
import makegood.desk.Sender;
import makegood.model.ModelLine;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Follows each scripted question with a reworded one, if it comes in time: as an event of its own, and never once the next
 * thing has been said. The live lane does not wait for any of it.
 */
final class SecondLane implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SecondLane.class);

    private final ModelLine line;
    private final Rewording rewording;
    private final SendingRules rules;
    private final CallBook book;
    private final CallDesk desk;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SecondLane(
            ModelLine line, Rewording rewording, SendingRules rules, CallBook book, CallDesk desk) {
        this.line = line;
        this.rewording = rewording;
        this.rules = rules;
        this.book = book;
        this.desk = desk;
    }

    @EventListener
    void follow(CallChanged changed) {
        Advice advice = changed.told().advice();
        if (line.isOn()
                && changed.told().event() instanceof CallEvent.Heard heard
                && heard.speaker() == Speaker.CUSTOMER
                && heard.observation().understood()
                && advice != null
                && advice.next() != null) {
            NextStep next = advice.next();
            threads.execute(() -> reword(changed.callId(), heard.seq(), next));
        }
    }

    private void reword(String callId, int heardSeq, NextStep next) {
        try {
            CallState state = book.find(callId).state();
            Move move = next.move();
            if (move != null && state.seq() == heardSeq && rules.allow(state)) {
                rewording
                        .of(state, next)
                        .ifPresent(
                                say ->
                                        desk.act(
                                                callId,
                                                new Sender(line.model(), null, null),
                                                new Command.Reword(
                                                        heardSeq,
                                                        next.step(),
                                                        move,
                                                        say,
                                                        line.model())));
            }
        } catch (Refusal overtaken) {
            LOG.debug("the talk of call {} went on before its reworded question came", callId);
        } catch (RuntimeException failed) {
            // A plus: whatever breaks here, the scripted question stands.
            LOG.warn(
                    "no reworded question for call {} ({})",
                    callId,
                    failed.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
