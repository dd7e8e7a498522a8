package makegood.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Attachment;
import com.slack.api.model.Message;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What stands under the three dots of any message. */
@SlackPart
final class Shortcuts {

    static final String CHECK = "check_my_wording";
    static final String COACH = "coach_me_on_this";

    private final Commands commands;
    private final Answers answers;

    Shortcuts(Commands commands, Answers answers) {
        this.commands = commands;
        this.answers = answers;
    }

    void check(Asker asker, String words) {
        answers.to(asker, commands.checked(asker.user(), words));
    }

    void coach(Asker asker, String words) {
        answers.to(asker, commands.coached(asker.user(), words));
    }

    static Asker asker(MessageShortcutPayload payload) {
        return new Asker(
                new SlackUser(payload.getTeam().getId(), payload.getUser().getId()),
                payload.getChannel().getId(),
                payload.getResponseUrl(),
                null);
    }

    /** The message's own words, and those of what it forwards or of an e-mail brought into Slack. */
    static String words(MessageShortcutPayload payload) {
        Message message = payload.getMessage();
        List<String> parts = new ArrayList<>();
        if (message.getText() != null) {
            parts.add(message.getText());
        }
        if (message.getAttachments() != null) {
            for (Attachment attachment : message.getAttachments()) {
                String text = attachment.getText();
                parts.add(Objects.requireNonNullElse(text, ""));
            }
        }
        return Markup.plain(String.join("\n", parts));
    }
}
