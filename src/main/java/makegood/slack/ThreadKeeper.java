package makegood.slack;

import makegood.assistant.Letters;
import makegood.call.CallEvent;
import makegood.coach.Advice;
import makegood.coach.Summary;
import makegood.desk.CallBook;
import makegood.desk.CallChanged;
import makegood.desk.LiveCall;
import makegood.desk.Told;
import makegood.letter.Letter;
import makegood.slack.Threads.CallThread;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Keeps threads in step with their calls, wherever the call goes on: each thread knows up to which event it was told, so that
 * nothing is left out after a restart and what comes quickly is told at once.
 */
@SlackPart
class ThreadKeeper {

    private final Threads threads;
    private final CallBook book;
    private final Coaching coaching;
    private final Letters letters;
    private final Outbox outbox;
    private final Lanes lanes;
    private final SlackSettings settings;
    private final Clock clock;

    ThreadKeeper(
            Threads threads,
            CallBook book,
            Coaching coaching,
            Letters letters,
            Outbox outbox,
            Lanes lanes,
            SlackSettings settings,
            Clock clock) {
        this.threads = threads;
        this.book = book;
        this.coaching = coaching;
        this.letters = letters;
        this.outbox = outbox;
        this.lanes = lanes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Only notes that there is something to tell: the person on the line does not wait for Slack. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void changed(CallChanged changed) {
        tell(changed.callId());
    }

    void tell(String callId) {
        lanes.run("call " + callId, () -> threads.of(callId).forEach(this::catchUp));
    }

    private void catchUp(CallThread thread) {
        List<Told> told = book.told(thread.callId(), thread.toldSeq());
        if (told.isEmpty() || !threads.told(thread, told.getLast().event().seq())) {
            return;
        }
        LiveCall call = book.find(thread.callId());
        Message message = message(call, thread.toldSeq(), told, 0);
        boolean posted =
                isSilent(told) || outbox.post(thread.channel(), thread.thread(), message).isOk();
        if (!posted) {
            threads.told(thread.at(told.getLast().event().seq()), thread.toldSeq());
        } else if (told.stream().anyMatch(each -> each.event() instanceof CallEvent.Ended)) {
            outbox.post(thread.channel(), thread.thread(), summary(call));
        }
    }

    /** The message about these events again, beginning with another wording. */
    Message again(CallAct act) {
        LiveCall call = book.find(act.call());
        List<Told> told =
                book.told(act.call(), act.after()).stream()
                        .filter(each -> each.event().seq() <= act.seq())
                        .toList();
        return message(call, act.after(), told, act.wording());
    }

    private Message message(LiveCall call, int after, List<Told> told, int wording) {
        Advice advice =
                told.stream()
                        .map(Told::advice)
                        .filter(Objects::nonNull)
                        .reduce((earlier, later) -> later)
                        .orElse(null);
        Coached coached =
                advice == null || advice.next() == null
                        ? null
                        : coaching.told(call.flow(), call.state(), advice);
        String callId = call.state().callId();
        CallAct act =
                new CallAct(callId, after, told.getLast().event().seq(), step(coached), wording);
        return ThreadMessage.of(told, coached, act, settings.link("/?call=" + callId));
    }

    private Message summary(LiveCall call) {
        String callId = call.state().callId();
        Summary summary = book.summary(callId);
        Letter letter = letters.write(Letter.Kind.REVISIT, book.events(callId), summary);
        return SummaryMessage.own(
                call.state(),
                summary,
                letter,
                Objects.requireNonNullElse(
                        call.state().opening().customer().zone(), clock.getZone()),
                settings.link("/?call=" + callId));
    }

    /** Nothing in it that anybody would want to read. */
    private static boolean isSilent(List<Told> told) {
        return told.stream()
                .allMatch(
                        each ->
                                ThreadCalls.isBegun(each.event())
                                        || ThreadMessage.elsewhere(each.event()) == null
                                                && (each.advice() == null
                                                        || each.advice().next() == null));
    }

    private static String step(@Nullable Coached coached) {
        return coached == null || coached.advice().next() == null
                ? ""
                : coached.advice().next().step();
    }
}
