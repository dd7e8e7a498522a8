package makegood.slack;

import makegood.call.Outcome;
import makegood.journal.CallRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What App Home shows. */
final class HomeMessage {

    private HomeMessage() {}

    static Message of(
            CallsMessage lists,
            List<OpenPromises.Promised> promises,
            List<CallRow> calls,
            Figures figures,
            @Nullable String page) {
        MessageWriter writer = MessageWriter.home();
        lists.promises(writer, promises);
        writer.line();
        lists.calls(writer, calls);
        writer.line();
        writer.header("The last 30 days");
        writer.say(figures.text());
        writer.actions(MessageWriter.page("Open Makegood", Act.OPEN, page));
        return writer.message("Your calls");
    }

    /** Nobody that we know. */
    static Message stranger(boolean mayLink) {
        return MessageWriter.home()
                .header("A coach for win-back calls")
                .say(
                        "Type `/winback` and what a customer just said, in any channel: I tell you"
                                + " what to say next, and why. Nothing is stored.")
                .say(
                        mayLink
                                ? "Type `/winback link` to tell me who you are: then your calls and"
                                        + " promises stand here."
                                : "Once whoever runs Makegood has said where it is, you can link"
                                      + " yourself to it, and your calls and promises stand here.")
                .message("A coach for win-back calls");
    }

    /**
     * @param calmed calls that ended less angry than they were at their peak, of those with anger at all
     */
    record Figures(int calls, int over, int wonBack, int angry, int calmed) {

        static Figures of(List<CallRow> calls) {
            return new Figures(
                    calls.size(),
                    count(calls.stream().map(CallRow::endedAt).toList()),
                    (int)
                            calls.stream()
                                    .filter(call -> Outcome.WON_BACK.key().equals(call.outcome()))
                                    .count(),
                    (int) calls.stream().filter(call -> call.peakAnger() > 1).count(),
                    (int)
                            calls.stream()
                                    .filter(call -> call.peakAnger() > 1)
                                    .filter(call -> call.anger() < call.peakAnger())
                                    .count());
        }

        private static int count(List<?> values) {
            return (int) values.stream().filter(java.util.Objects::nonNull).count();
        }

        String text() {
            return "*"
                    + calls
                    + (calls == 1 ? "* call" : "* calls")
                    + ", "
                    + over
                    + " of them over\n*"
                    + wonBack
                    + "* won back\n*"
                    + calmed
                    + "* of "
                    + angry
                    + " angry customers were calmer at the end";
        }
    }
}
