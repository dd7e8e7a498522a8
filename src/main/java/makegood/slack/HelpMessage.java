package makegood.slack;

import org.jspecify.annotations.Nullable;

/** What can be done here, in the words in which it is done. */
final class HelpMessage {

    private static final String COMMANDS =
            """
            `/winback You were three weeks late!` what to say next, and why: type what the customer just said
            `/winback check No problem, I'll try.` what not to say, before you say or send it
            `/winback ask They want half off. What do I say?` an answer from the playbook
            `/winback calls` your calls and your open promises
            `/winback link` tell me who you are in Makegood; `/winback unlink` ends that
            `/winback channel` for managers: what your team hears in this channel\
            """;

    private static final String THREADS =
            """
            Write to me directly, or press *Start a call here*: the thread is the call, here and in the panel.
            `c: We waited three weeks.` what the customer said
            `r: What happened?` what you said; without a mark I take it for the customer's
            `ask …` asks me · `note …` keeps a note · `help` asks a manager · `new Dana Ortiz, Ortiz Catering` opens another call
            `end` sums it up and drafts the e-mail; `end won-back` says how it went: won-back, open, lost, back-off, let-go\
            """;

    private HelpMessage() {}

    /** @param who what this Slack user is called here; null for a stranger */
    static Message of(@Nullable String who) {
        return new MessageWriter()
                .header("A coach for win-back calls")
                .say(COMMANDS)
                .say("*A call in a thread*\n" + THREADS)
                .say(
                        "*On any message*, under its three dots: _Check my wording_ looks your own"
                                + " draft over; _Coach me on this_ reads a customer's words.")
                .small(
                        who == null
                                ? "I don't know who you are in Makegood, so nothing you write to me"
                                        + " is stored. `/winback link` changes that."
                                : "In Makegood you are " + Markup.bold(who) + ".")
                .message("What /winback can do");
    }
}
