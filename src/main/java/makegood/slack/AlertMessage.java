package makegood.slack;

import makegood.call.CallState;
import makegood.desk.Alert;

import org.jspecify.annotations.Nullable;

/** What a team should know at once. */
final class AlertMessage {

    private AlertMessage() {}

    static Message of(Alert alert, String rep, CallState state, @Nullable String page) {
        MessageWriter writer =
                new MessageWriter().say(sentence(alert, Markup.bold(rep), customer(state)));
        if (alert.words() != null && !alert.words().isBlank()) {
            writer.say(Markup.quoted("“" + alert.words().strip() + "”"));
        }
        return writer.small(Spoken.anger(state.talk().anger()))
                .actions(MessageWriter.page("Open the call", Act.OPEN, page))
                .message(notification(alert, rep));
    }

    private static String sentence(Alert alert, String rep, String customer) {
        return switch (alert.kind()) {
            case FURIOUS -> ":red_circle: " + customer + " is furious, in a call with " + rep + ".";
            case HELP_ASKED ->
                    ":raised_hand: " + rep + " asks for help in a call with " + customer + ".";
            case BEYOND_AUTHORITY ->
                    ":scales: "
                            + rep
                            + " promised "
                            + customer
                            + " more than they may grant alone.";
        };
    }

    private static String notification(Alert alert, String rep) {
        return switch (alert.kind()) {
            case FURIOUS -> alert.customer() + " is furious, in a call with " + rep + ".";
            case HELP_ASKED -> rep + " asks for help.";
            case BEYOND_AUTHORITY -> rep + " promised more than they may grant alone.";
        };
    }

    static Message wonBack(String rep, CallState state, @Nullable String page) {
        return new MessageWriter()
                .say(":tada: " + Markup.bold(rep) + " won " + customer(state) + " back!")
                .actions(MessageWriter.page("See how", Act.OPEN, page))
                .message(rep + " won " + SummaryMessage.customer(state) + " back!");
    }

    private static String customer(CallState state) {
        return Markup.bold(SummaryMessage.customer(state));
    }
}
