package makegood.slack;

import makegood.call.CallState;

import org.jspecify.annotations.Nullable;

/** What a call's thread hangs on. No word of the customer's stands in it. */
final class StartMessage {

    private StartMessage() {}

    static Message of(String rep, CallState state, @Nullable String page) {
        return new MessageWriter()
                .say(
                        ":telephone_receiver: "
                                + Markup.bold(rep)
                                + " is talking to "
                                + Markup.bold(SummaryMessage.customer(state))
                                + ".")
                .small(
                        "Answer in this thread: `c: …` what the customer said, `r: …` what you"
                                + " said, `end` when it is over, `?` for more.")
                .actions(MessageWriter.page("Open in the panel", Act.OPEN, page))
                .message(rep + " is in a call.");
    }
}
