package makegood.slack;

import makegood.call.CallState;
import makegood.desk.Alert;

import org.jspecify.annotations.Nullable;

/** What a team should know at once. */
final class AlertMessage {

    private AlertMessage() {}

    static Message of(Alert alert, CallState state, @Nullable String page) {
        MessageWriter writer = new MessageWriter().say(sentence(alert, state));
        if (alert.words() != null && !alert.words().isBlank()) {
            writer.say(Markup.quoted("“" + alert.words().strip() + "”"));
        }
        return writer.small(Spoken.anger(state.talk().anger()))
                .actions(MessageWriter.page("Open the call", Act.OPEN, page))
                .message(notification(alert));
    }

    private static String sentence(Alert alert, CallState state) {
        String rep = Markup.bold(alert.rep());
        String customer = customer(state);
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

    private static String notification(Alert alert) {
        return switch (alert.kind()) {
            case FURIOUS -> alert.customer() + " is furious, in a call with " + alert.rep() + ".";
            case HELP_ASKED -> alert.rep() + " asks for help.";
            case BEYOND_AUTHORITY -> alert.rep() + " promised more than they may grant alone.";
        };
    }

    static Message wonBack(CallState state, @Nullable String page) {
        return new MessageWriter()
                .say(":tada: " + rep(state) + " won " + customer(state) + " back!")
                .actions(MessageWriter.page("See how", Act.OPEN, page))
                .message(state.rep() + " won " + SummaryMessage.customer(state) + " back!");
    }

    private static String rep(CallState state) {
        return Markup.bold(state.rep());
    }

    private static String customer(CallState state) {
        return Markup.bold(SummaryMessage.customer(state));
    }
}
