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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps threads in step with their calls, wherever the call goes on: each thread knows up to which event it was told, so that
 * what happened meanwhile is told after a restart, and what comes quickly is told at once. That it is told is noted before it
 * is sent: of two machines one tells it, and a crash in between loses that one message, which stands in the panel.
 */
@SlackPart
class ThreadKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(ThreadKeeper.class);

    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final Threads threads;
    private final CallBook book;
    private final Coaching coaching;
    private final Letters letters;
    private final Links links;
    private final Names names;
    private final Outbox outbox;
    private final Lanes lanes;
    private final SlackSettings settings;
    private final Clock clock;

    ThreadKeeper(
            Threads threads,
            CallBook book,
            Coaching coaching,
            Letters letters,
            Links links,
            Names names,
            Outbox outbox,
            Lanes lanes,
            SlackSettings settings,
            Clock clock) {
        this.threads = threads;
        this.book = book;
        this.coaching = coaching;
        this.letters = letters;
        this.links = links;
        this.names = names;
        this.outbox = outbox;
        this.lanes = lanes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Only notes that there is something to tell: the person on the line does not wait for Slack. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void changed(CallChanged changed) {
        if (!held.contains(changed.callId())) {
            tell(changed.callId());
        }
    }

    /** What this does to the call is told once it is done: advice between two lines of one message is old when it is read. */
    void whole(String callId, Runnable work) {
        held.add(callId);
        try {
            work.run();
        } finally {
            held.remove(callId);
            tell(callId);
        }
    }

    void tell(String callId) {
        if (!lanes.run("call " + callId, () -> threads.of(callId).forEach(this::catchUp))) {
            LOG.warn(
                    "Too much is waiting for Slack: a thread hears of its call with what comes"
                            + " next.");
        }
    }

    private void catchUp(CallThread thread) {
        List<Told> news = book.told(thread.callId(), thread.toldSeq());
        if (news.isEmpty()) {
            return;
        }
        if (!threads.told(thread, news.getLast().event().seq())) {
            // Another machine has told some of it, and may not have seen the rest.
            threads.find(thread.channel(), thread.thread()).ifPresent(this::catchUp);
            return;
        }
        List<Told> told = thread.isDirect() ? ownNews(thread, news) : news;
        if (told.isEmpty()) {
            return;
        }
        LiveCall call = book.find(thread.callId());
        Message message = message(call, thread.toldSeq(), told, 0);
        boolean posted =
                isSilent(told) || outbox.post(thread.channel(), thread.thread(), message).isOk();
        if (!posted) {
            threads.told(thread.at(news.getLast().event().seq()), thread.toldSeq());
        } else {
            told.forEach(each -> whisper(thread, call, each.event()));
            sumUp(thread, call, ends(told));
        }
    }

    /** A call that was handed on is no longer for whom the bot talks with: that it was is the last they hear. */
    private List<Told> ownNews(CallThread thread, List<Told> news) {
        Set<Integer> own = new HashSet<>();
        String opener = "";
        String rep = "";
        for (CallEvent event : book.events(thread.callId())) {
            if (event instanceof CallEvent.Opened opened) {
                opener = opened.rep();
                rep = opener;
            }
            boolean before = rep.equals(opener);
            if (event instanceof CallEvent.HandedOver over) {
                rep = over.rep();
            }
            if (before || rep.equals(opener)) {
                own.add(event.seq());
            }
        }
        return news.stream().filter(each -> own.contains(each.event().seq())).toList();
    }

    /** A manager's word is for the rep alone: others read along in a channel. */
    private void whisper(CallThread thread, LiveCall call, CallEvent event) {
        if (!(event instanceof CallEvent.Whispered whispered)) {
            return;
        }
        Message word = ThreadMessage.whispered(whispered, names.of(whispered.stamp().by()));
        if (thread.isDirect()) {
            outbox.post(thread.channel(), thread.thread(), word);
            return;
        }
        links.of(call.state().rep())
                .forEach(rep -> outbox.whisper(thread.channel(), rep.id(), thread.thread(), word));
    }

    private static List<CallEvent.Ended> ends(List<Told> told) {
        return told.stream()
                .map(Told::event)
                .filter(CallEvent.Ended.class::isInstance)
                .map(CallEvent.Ended.class::cast)
                .toList();
    }

    private void sumUp(CallThread thread, LiveCall call, List<CallEvent.Ended> ends) {
        if (ends.isEmpty()) {
            return;
        }
        Message message =
                switch (Endings.of(book.events(thread.callId()), ends)) {
                    case SUMMARY -> summary(call);
                    case OUTCOME ->
                            SummaryMessage.outcome(
                                    names.of(call.state().rep()),
                                    call.state(),
                                    ends.getLast().outcome(),
                                    settings.link("/?call=" + thread.callId()));
                    case NOTHING -> null;
                };
        if (message != null) {
            outbox.post(thread.channel(), thread.thread(), message);
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
                        : coaching.told(call.flow(), call.state(), advice, lines(told));
        String callId = call.state().callId();
        CallAct act =
                new CallAct(callId, after, told.getLast().event().seq(), step(coached), wording);
        return ThreadMessage.of(told, coached, act, names::of, settings.link("/?call=" + callId));
    }

    private static List<CallEvent.Heard> lines(List<Told> told) {
        return told.stream()
                .map(Told::event)
                .filter(CallEvent.Heard.class::isInstance)
                .map(CallEvent.Heard.class::cast)
                .toList();
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
    private boolean isSilent(List<Told> told) {
        return told.stream()
                .allMatch(
                        each ->
                                each.event() instanceof CallEvent.Whispered
                                        || ThreadCalls.isBegun(each.event())
                                        || ThreadMessage.elsewhere(each.event(), names::of) == null
                                                && (each.advice() == null
                                                        || each.advice().next() == null));
    }

    private static String step(@Nullable Coached coached) {
        return coached == null || coached.advice().next() == null
                ? ""
                : coached.advice().next().step();
    }
}
