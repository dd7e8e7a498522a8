package makegood.desk;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Stamp;
import makegood.call.CallState;
import makegood.call.Journal;
import makegood.coach.Coach;
import makegood.coach.Hearing;
import makegood.coach.Said;
import makegood.flow.FlowArchive;
import makegood.flow.FlowLibrary;
import makegood.utterance.Speaker;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the commands of calls: one after the other in each call, stored in one transaction, told to the others only then,
 * and stored once however often it is sent.
 */
@Service
@EnableConfigurationProperties(DeskSettings.class)
public class CallDesk {

    /** Tries end soon: a seq is taken from us only by a command that another machine stored, so each failed try is work done. */
    private static final int TRIES = 20;

    /** Eleven hours of talk. A program that loops must not make a call that takes a minute to read. */
    static final int MOST_EVENTS = 10_000;

    /** With each the call is folded anew, also by whoever catches up with it. No person puts so many lines right. */
    static final int MOST_REWRITES = 500;

    private static final Logger LOG = LoggerFactory.getLogger(CallDesk.class);

    private final Journal journal;
    private final Coach coach;
    private final OpenCalls calls;
    private final EventMaker events;
    private final Discretion discretion;
    private final Announcements announcements;
    private final ShownWarnings shown;
    private final Alerts alerts;
    private final Ticker ticker;
    private final Stages stages;
    private final Debriefings debriefings;
    private final CallLocks locks = new CallLocks();

    CallDesk(
            Journal journal,
            Coach coach,
            FlowLibrary flows,
            FlowArchive archive,
            OpenCalls calls,
            Discretion discretion,
            Announcements announcements,
            ShownWarnings shown,
            Alerts alerts,
            Ticker ticker,
            Stages stages) {
        this.stages = stages;
        this.shown = shown;
        this.alerts = alerts;
        this.journal = journal;
        this.coach = coach;
        this.calls = calls;
        this.events = new EventMaker(journal, flows, archive, coach);
        this.discretion = discretion;
        this.announcements = announcements;
        this.debriefings = new Debriefings(journal);
        this.ticker = ticker;
    }

    /** An utterance: read, stored, advised on. @throws Refusal when it can't be taken as sent */
    public Answer hear(String callId, Sender sender, Said said) {
        return act(callId, sender, new Command.Hear(said));
    }

    /** Any command. @throws Refusal when it can't be taken as sent */
    public Answer act(String callId, Sender sender, Command command) {
        return act(callId, sender, command, () -> {});
    }

    /**
     * Any command, and with it what has to be stored or not stored together with it.
     *
     * @param alongside writes in the command's own transaction; not run for a command that was sent before
     * @throws Refusal when it can't be taken as sent
     */
    public Answer act(String callId, Sender sender, Command command, Runnable alongside) {
        refuseWithinATransaction();
        Sent sent =
                new Sent(callId, sender, ticker.millis(), discretion.masked(command), alongside);
        Answer answer =
                stages.command(callId, sent.kind(), () -> locks.alone(callId, () -> retried(sent)));
        followOn(answer, sender);
        return answer;
    }

    /** Others are told once it is stored: within a transaction of somebody else's it would not be yet. */
    private static void refuseWithinATransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A command has a transaction of its own: hand over what belongs into it.");
        }
    }

    /** What was said is stored, whatever becomes of this; it is tried again with the debrief's end. */
    private void followOn(Answer answer, Sender rep) {
        try {
            debriefings.of(answer).forEach(each -> follow(each, rep));
        } catch (RuntimeException failed) {
            LOG.warn(
                    "what the debrief {} tells of the call before is not known yet ({})",
                    answer.state().callId(),
                    failed.getClass().getSimpleName());
        }
    }

    /** One that fails keeps none of the others away. */
    private void follow(Debriefing debriefing, Sender rep) {
        try {
            act(debriefing.callId(), debriefing.sender(rep), debriefing.command());
        } catch (RuntimeException failed) {
            LOG.warn(
                    "a debrief's answer has not reached call {} ({})",
                    debriefing.callId(),
                    failed.getClass().getSimpleName());
        }
    }

    private Answer retried(Sent sent) {
        for (int i = 0; i < TRIES; i++) {
            try {
                return once(sent, i > 0);
            } catch (Journal.SeqTaken taken) {
                calls.forget(sent.callId());
            }
        }
        throw Refusal.busy();
    }

    private Answer once(Sent sent, boolean triedBefore) {
        String callId = sent.callId();
        Sender sender = sent.sender();
        Command command = sent.command();
        LiveCall call = calls.find(callId).orElseThrow(Refusal::unknownCall);
        Optional<Refusal> refusal = refusal(call.state(), command);
        String clientId = sender.clientId();
        // An utterance is hardly ever sent twice: the journal, which takes its id once, tells that
        // soon enough.
        boolean hopeful = command instanceof Command.Hear && !triedBefore && refusal.isEmpty();
        if (clientId != null && !hopeful) {
            CallEvent stored = journal.sent(callId, clientId).orElse(null);
            if (stored != null) {
                return again(stored, command);
            }
        }
        if (refusal.isPresent()) {
            throw refusal.get();
        }
        Stamp stamp =
                new Stamp(callId, call.state().seq() + 1, ticker.at(sender), sender.by(), clientId);
        return stored(
                call.state(),
                switch (command) {
                    case Command.Hear hear -> hearing(call, stamp, hear.said(), sent.received());
                    case Command.Act act -> answer(call, events.make(call, stamp, act));
                },
                sent.alongside());
    }

    private static Optional<Refusal> refusal(CallState state, Command command) {
        if (state.isEnded() && !command.outlivesTheCall()) {
            return Optional.of(Refusal.ended());
        }
        // Some room is left for ending it, and for what is known only later.
        boolean full = state.seq() >= MOST_EVENTS * (command instanceof Command.Hear ? 1 : 2);
        return full ? Optional.of(Refusal.full()) : Optional.empty();
    }

    private Answer hearing(LiveCall call, Stamp stamp, Said said, double received) {
        CallEvent.Heard understood =
                stages.stage(
                        "understood",
                        () -> coach.understand(call.flow(), call.state(), stamp, said));
        Hearing heard =
                stages.stage(
                        "advised", () -> coach.adviseOn(call.flow(), call.state(), understood));
        if (said.speaker() == Speaker.REP) {
            heard = heard.heeding(shown.heeded(heard.event(), received));
        }
        Hearing hearing = heard.took(ticker.millis() - received);
        return new Answer(hearing.event(), hearing.state(), hearing.advice(), false);
    }

    private Answer answer(LiveCall call, CallEvent event) {
        CallState state = call.state().after(event);
        if (event.rewrites()) {
            List<CallEvent> all = new ArrayList<>(journal.events(event.stamp().callId()));
            if (all.stream().filter(CallEvent::rewrites).count() >= MOST_REWRITES) {
                throw Refusal.rewritten();
            }
            all.add(event);
            state = CallState.of(all);
        }
        return new Answer(event, state, coach.advise(calls.flow(state.flow()), state), false);
    }

    private Answer stored(CallState before, Answer answer, Runnable alongside) {
        stages.stage("stored", () -> journal.append(answer.event(), alongside));
        shown.forget(answer.event());
        calls.keep(calls.live(answer.state()));
        stages.stage("pushed", () -> announcements.tell(answer.told(), answer.state().callId()));
        alarm(before, answer.event());
        return answer;
    }

    /** What was said is stored, whatever becomes of this. */
    private void alarm(CallState before, CallEvent event) {
        try {
            alerts.of(before, event, ticker.now()).ifPresent(announcements::tell);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "whether a manager should hear of call {} can't be told ({})",
                    event.stamp().callId(),
                    failed.getClass().getSimpleName());
        }
    }

    /** The stored answer of a command that was sent before: the state and the advice as they were after its event. */
    private Answer again(CallEvent stored, Command command) {
        if (!command.brought(stored)) {
            throw Refusal.used();
        }
        List<CallEvent> until =
                journal.events(stored.stamp().callId()).stream()
                        .filter(event -> event.seq() <= stored.seq())
                        .toList();
        CallState state = CallState.of(until);
        return new Answer(stored, state, coach.advise(calls.flow(state.flow()), state), true);
    }

    /**
     * A command on its way.
     *
     * @param received in the ticker's milliseconds
     * @param command masked
     * @param alongside writes in its transaction
     */
    private record Sent(
            String callId, Sender sender, double received, Command command, Runnable alongside) {

        String kind() {
            return command instanceof Command.Hear ? "utterance" : "other";
        }
    }
}
