package makegood.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where commands, shortcuts and buttons go. Each is acknowledged at once, and the work goes on after that.
 */
@SlackPart
final class Routes {

    private static final Pattern ANY = Pattern.compile(".*");

    static final String FAILED =
            "Something went wrong on our side, and this was not done. Try it again in a minute.";

    private final Lanes lanes;
    private final Once once;
    private final Commands commands;
    private final Shortcuts shortcuts;
    private final Actions actions;
    private final Answers answers;

    Routes(
            Lanes lanes,
            Once once,
            Commands commands,
            Shortcuts shortcuts,
            Actions actions,
            Answers answers) {
        this.lanes = lanes;
        this.once = once;
        this.commands = commands;
        this.shortcuts = shortcuts;
        this.actions = actions;
        this.answers = answers;
    }

    void lay(App app) {
        app.command(ANY, (request, context) -> command(request.getPayload()));
        app.messageShortcut(
                Shortcuts.CHECK,
                (request, context) -> shortcut(request.getPayload(), shortcuts::check));
        app.messageShortcut(
                Shortcuts.COACH,
                (request, context) -> shortcut(request.getPayload(), shortcuts::coach));
        app.blockAction(ANY, (request, context) -> action(request.getPayload()));
    }

    private Response shortcut(MessageShortcutPayload payload, BiConsumer<Asker, String> work) {
        Asker asker = Shortcuts.asker(payload);
        String words = Shortcuts.words(payload);
        return pressed(payload.getTriggerId(), asker, () -> work.accept(asker, words));
    }

    private Response command(SlashCommandPayload payload) {
        Asker asker =
                new Asker(
                        new SlackUser(payload.getTeamId(), payload.getUserId()),
                        payload.getChannelId(),
                        payload.getResponseUrl(),
                        null);
        Winback order = Winback.of(Markup.plain(Objects.requireNonNullElse(payload.getText(), "")));
        return pressed(payload.getTriggerId(), asker, () -> commands.run(asker, order));
    }

    private Response action(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().getFirst();
        if (action.getActionId().equals(Act.OPEN)) {
            return Response.ok();
        }
        Pressed pressed =
                new Pressed(
                        asker(payload),
                        String.valueOf(payload.getTriggerId()),
                        action.getActionId(),
                        value(action));
        return pressed(payload.getTriggerId(), pressed.asker(), () -> actions.act(pressed));
    }

    private static Asker asker(BlockActionPayload payload) {
        BlockActionPayload.Container container = payload.getContainer();
        SlackUser user = user(payload);
        String channel = payload.getChannel() == null ? user.id() : payload.getChannel().getId();
        return new Asker(
                user,
                channel,
                payload.getResponseUrl(),
                container == null ? null : container.getThreadTs());
    }

    /** Where an app is installed for a whole organisation, only the user names a workspace. */
    private static SlackUser user(BlockActionPayload payload) {
        String workspace =
                payload.getTeam() == null
                        ? payload.getUser().getTeamId()
                        : payload.getTeam().getId();
        return new SlackUser(workspace, payload.getUser().getId());
    }

    private static String value(BlockActionPayload.Action action) {
        return action.getSelectedOptions() == null
                ? Objects.requireNonNullElse(action.getValue(), "")
                : action.getSelectedOptions().stream()
                        .map(BlockActionPayload.Action.SelectedOption::getValue)
                        .collect(Collectors.joining(","));
    }

    /** Slack does not send it again, so the person is told where there is no place for it, and where it failed. */
    private Response pressed(String trigger, Asker asker, Runnable work) {
        boolean taken =
                lanes.run("pressed " + trigger, () -> onceOnly("trigger " + trigger, asker, work));
        return taken
                ? Response.ok()
                : Response.json(
                        200,
                        "{\"response_type\":\"ephemeral\",\"text\":\"Too much at once just now. Try"
                                + " again in a minute.\"}");
    }

    private void onceOnly(String name, Asker asker, Runnable work) {
        if (!once.first(name)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException failed) {
            answers.to(asker, PlainMessage.of(FAILED));
            throw failed;
        }
    }
}
