package makegood.slack;

import java.util.List;

/** What somebody promised for today, and what is overdue. */
final class DueMessage {

    private DueMessage() {}

    /** @param who as a mention or a name, in Slack's markup */
    static Message of(String who, List<OpenPromises.Promised> due, CallsMessage lists) {
        MessageWriter writer = new MessageWriter();
        writer.say(":sunrise: " + who + ", promised and due today:");
        due.stream().limit(CallsMessage.MOST).forEach(each -> writer.say(lists.promise(each)));
        if (due.size() > CallsMessage.MOST) {
            writer.small("and " + (due.size() - CallsMessage.MOST) + " more: `/winback calls`");
        }
        return writer.message(
                due.size() == 1
                        ? "One promise is due today."
                        : due.size() + " promises are due today.");
    }
}
