package makegood.slack;

import makegood.call.CallState;
import makegood.listening.Anger;

import org.jspecify.annotations.Nullable;

/** What a team should know at once. */
final class AlertMessage {

    private AlertMessage() {}

    static Message furious(CallState state, @Nullable String page) {
        return of(
                state,
                ":red_circle: "
                        + customer(state)
                        + " is furious, in a call with "
                        + rep(state)
                        + ".",
                SummaryMessage.customer(state) + " is furious.",
                page);
    }

    static Message help(CallState state, @Nullable String page) {
        return of(
                state,
                ":raised_hand: "
                        + rep(state)
                        + " asks for help in a call with "
                        + customer(state)
                        + ".",
                state.rep() + " asks for help.",
                page);
    }

    static Message wonBack(CallState state, @Nullable String page) {
        return new MessageWriter()
                .say(":tada: " + rep(state) + " won " + customer(state) + " back!")
                .actions(MessageWriter.page("See how", Act.OPEN, page))
                .message(state.rep() + " won " + SummaryMessage.customer(state) + " back!");
    }

    private static Message of(
            CallState state, String sentence, String notification, @Nullable String page) {
        Anger anger = state.talk().anger();
        return new MessageWriter()
                .say(sentence)
                .small(Spoken.anger(anger))
                .actions(MessageWriter.page("Open the call", Act.OPEN, page))
                .message(notification);
    }

    private static String rep(CallState state) {
        return Markup.bold(state.rep());
    }

    private static String customer(CallState state) {
        return Markup.bold(SummaryMessage.customer(state));
    }
}
