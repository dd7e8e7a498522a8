package makegood.slack;

import makegood.coach.Debrief;
import makegood.journal.CallRow;
import makegood.letter.Task;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A person's calls and open promises, as a list for a message and for App Home. */
final class CallsMessage {

    static final int MOST = 10;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final SlackSettings settings;
    private final ZonedDateTime now;

    /** @param now in the zone of who reads it */
    CallsMessage(SlackSettings settings, ZonedDateTime now) {
        this.settings = settings;
        this.now = now;
    }

    Message of(List<OpenPromises.Promised> promises, List<CallRow> calls) {
        MessageWriter writer = new MessageWriter();
        promises(writer, promises);
        calls(writer, calls);
        return writer.message("Your open promises and your last calls");
    }

    void promises(MessageWriter writer, List<OpenPromises.Promised> promises) {
        writer.header("Open promises");
        if (promises.isEmpty()) {
            writer.say("None: all that you promised in calls of the last 90 days is done.");
        }
        promises.stream()
                .limit(MOST)
                .forEach(
                        each ->
                                writer.say(
                                        promise(each),
                                        MessageWriter.button("Done", Act.KEPT, kept(each).text())));
        more(writer, promises.size());
    }

    private static Kept kept(OpenPromises.Promised promised) {
        Task task = promised.task();
        return new Kept(promised.callId(), task.seq(), task.which());
    }

    void calls(MessageWriter writer, List<CallRow> calls) {
        writer.header("Last calls");
        if (calls.isEmpty()) {
            writer.say(
                    "None in the last 90 days. Write to me what a customer says, and one begins.");
        }
        calls.stream().limit(MOST).forEach(call -> writer.say(call(call)));
        more(writer, calls.size());
    }

    private static void more(MessageWriter writer, int all) {
        if (all > MOST) {
            writer.small("and " + (all - MOST) + " more");
        }
    }

    /** {@code *Call Dana Ortiz* by Tue 24 Nov, 10:00} and the words. */
    String promise(OpenPromises.Promised promised) {
        Task task = promised.task();
        String quote =
                task.quote().isBlank() || task.corrected()
                        ? ""
                        : "\n" + Markup.quoted("“" + task.quote() + "”");
        return linked(promised.callId(), task.what()) + due(task.due()) + quote;
    }

    private String due(@Nullable OffsetDateTime due) {
        return due == null
                ? " · no day and hour named yet"
                : " · due " + MOMENT.format(due.atZoneSameInstant(now.getZone()));
    }

    private String call(CallRow call) {
        String company = call.company() == null ? "" : " (" + call.company() + ")";
        return linked(call.id(), call.customer() + company)
                + " · "
                + DAY.format(call.startedAt().atZoneSameInstant(now.getZone()))
                + " · "
                + course(call)
                + " · "
                + Spoken.sign(call.peakAnger())
                + " → "
                + Spoken.sign(call.anger());
    }

    private String course(CallRow call) {
        if (call.endedAt() != null) {
            return call.outcome() == null ? "over" : Spoken.words(call.outcome());
        }
        if (Debrief.isLedBy(call.flow())) {
            return "debrief to be answered";
        }
        return call.isLive(now.toInstant()) ? "live" : "not ended";
    }

    private String linked(String callId, String words) {
        String page = settings.link("/?call=" + callId);
        return page == null ? Markup.bold(words) : "*" + Markup.link(page, words) + "*";
    }
}
