package makegood.slack;

import makegood.call.CallState;
import makegood.call.Customer;
import makegood.call.Outcome;
import makegood.coach.Summary;
import makegood.letter.Letter;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;

/** A call in what has to be known of it. */
final class SummaryMessage {

    private static final int MOST_PROMISES = 5;
    private static final int LONGEST_PART = 2_900;

    private SummaryMessage() {}

    /** In the call's own thread: with the e-mail to send. */
    static Message own(
            CallState state, Summary summary, Letter letter, ZoneId zone, @Nullable String page) {
        MessageWriter writer = new MessageWriter();
        writer.header("The call is over");
        summary(writer, summary, zone);
        writer.line();
        writer.say(Markup.bold("E-mail to send: " + letter.subject()));
        letter(writer, letter.body().strip());
        if (!letter.missing().isEmpty()) {
            writer.small(
                    "Before you send it: " + Markup.escaped(String.join(" ", letter.missing())));
        }
        writer.actions(MessageWriter.page("Open in the panel", Act.OPEN, page));
        return writer.message("The call with " + customer(state) + " is over.");
    }

    /** To be copied as it is; over several blocks where it is long. */
    static void letter(MessageWriter writer, String body) {
        String left = Markup.escaped(body).replace("```", "'''");
        while (!left.isEmpty()) {
            int end = left.length();
            if (end > LONGEST_PART) {
                int line = left.lastIndexOf('\n', LONGEST_PART);
                end = line > 0 ? line : Markup.end(left, LONGEST_PART);
            }
            writer.say("```" + left.substring(0, end).strip() + "```");
            left = left.substring(end).strip();
        }
    }

    /** For a team. */
    static Message team(
            String rep, CallState state, Summary summary, ZoneId zone, @Nullable String page) {
        MessageWriter writer = new MessageWriter();
        String title = rep + " talked to " + customer(state);
        writer.header(title);
        summary(writer, summary, zone);
        writer.actions(MessageWriter.page("Open in the panel", Act.OPEN, page));
        return writer.message(title);
    }

    /** Where a call that was over before has another outcome now. */
    static Message outcome(
            String rep, CallState state, @Nullable Outcome outcome, @Nullable String page) {
        String title = "The call of " + rep + " with " + customer(state);
        return new MessageWriter()
                .say(
                        Markup.escaped(title)
                                + ": the outcome is "
                                + Markup.bold(Spoken.outcome(outcome))
                                + " now.")
                .actions(MessageWriter.page("Open in the panel", Act.OPEN, page))
                .message(title + ": " + Spoken.outcome(outcome));
    }

    static String customer(CallState state) {
        Customer customer = state.opening().customer();
        return customer.company() == null
                ? customer.name()
                : customer.name() + " (" + customer.company() + ")";
    }

    private static void summary(MessageWriter writer, Summary summary, ZoneId zone) {
        writer.say(Markup.escaped(summary.text()));
        writer.small(
                Spoken.sign(summary.anger().peak())
                        + " → "
                        + Spoken.sign(summary.anger().end())
                        + " "
                        + Spoken.level(summary.anger().peak())
                        + " to "
                        + Spoken.level(summary.anger().end()),
                "Outcome: " + Spoken.outcome(summary.outcome()));
        summary.commitments().stream()
                .limit(MOST_PROMISES)
                .forEach(promise -> writer.small(PromiseLine.of(promise.what(), zone)));
    }
}
