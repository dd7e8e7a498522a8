package makegood.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which request of Slack's goes where. Each is acknowledged at once, and the work goes on in its lane: what is typed in a
 * thread, in its order.
 */
@SlackPart
final class Routes {

    private static final Pattern ANY = Pattern.compile(".*");

    private static final int BUSY = 503;

    private final Lanes lanes;
    private final Once once;
    private final Commands commands;
    private final Shortcuts shortcuts;
    private final Actions actions;
    private final Conversations conversations;
    private final Home home;
    private final SlackLine line;

    Routes(
            Lanes lanes,
            Once once,
            Commands commands,
            Shortcuts shortcuts,
            Actions actions,
            Conversations conversations,
            Home home,
            SlackLine line) {
        this.lanes = lanes;
        this.once = once;
        this.commands = commands;
        this.shortcuts = shortcuts;
        this.actions = actions;
        this.conversations = conversations;
        this.home = home;
        this.line = line;
    }

    void lay(App app) {
        app.command(ANY, (request, context) -> command(request.getPayload()));
        app.messageShortcut(
                Shortcuts.CHECK,
                (request, context) ->
                        pressed(
                                request.getPayload().getTriggerId(),
                                () ->
                                        shortcuts.check(
                                                Shortcuts.asker(request.getPayload()),
                                                Shortcuts.words(request.getPayload()))));
        app.messageShortcut(
                Shortcuts.COACH,
                (request, context) ->
                        pressed(
                                request.getPayload().getTriggerId(),
                                () ->
                                        shortcuts.coach(
                                                Shortcuts.asker(request.getPayload()),
                                                Shortcuts.words(request.getPayload()))));
        app.blockAction(ANY, (request, context) -> action(request.getPayload()));
        app.event(MessageEvent.class, (payload, context) -> message(payload));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> home(payload));
        app.event(AppUninstalledEvent.class, (payload, context) -> cut("app_uninstalled"));
        app.event(TokensRevokedEvent.class, (payload, context) -> revoked(payload.getEvent()));
    }

    private Response command(SlashCommandPayload payload) {
        Asker asker =
                new Asker(
                        new SlackUser(payload.getTeamId(), payload.getUserId()),
                        payload.getChannelId(),
                        payload.getResponseUrl(),
                        null);
        Winback order = Winback.of(Markup.plain(Objects.requireNonNullElse(payload.getText(), "")));
        return pressed(payload.getTriggerId(), () -> commands.run(asker, order));
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
                        value(action),
                        payload.getView() != null);
        return pressed(payload.getTriggerId(), () -> actions.act(pressed));
    }

    private static Asker asker(BlockActionPayload payload) {
        BlockActionPayload.Container container = payload.getContainer();
        SlackUser user = new SlackUser(payload.getTeam().getId(), payload.getUser().getId());
        String channel = payload.getChannel() == null ? user.id() : payload.getChannel().getId();
        return new Asker(
                user,
                channel,
                payload.getResponseUrl(),
                container == null ? null : container.getThreadTs());
    }

    private static String value(BlockActionPayload.Action action) {
        return action.getSelectedOptions() == null
                ? Objects.requireNonNullElse(action.getValue(), "")
                : action.getSelectedOptions().stream()
                        .map(BlockActionPayload.Action.SelectedOption::getValue)
                        .collect(Collectors.joining(","));
    }

    private Response message(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        if (event.getBotId() != null || event.getUser() == null) {
            return Response.ok();
        }
        Typed typed =
                new Typed(
                        new SlackUser(payload.getTeamId(), event.getUser()),
                        event.getChannel(),
                        "im".equals(event.getChannelType()),
                        event.getTs(),
                        event.getThreadTs(),
                        Markup.plain(Objects.requireNonNullElse(event.getText(), "")));
        // Lines outside a thread may go on with a call, so their order matters too.
        String lane = typed.direct() ? typed.channel() : typed.channel() + typed.root();
        return event(payload, "typed " + lane, () -> conversations.take(typed));
    }

    private Response home(EventsApiPayload<AppHomeOpenedEvent> payload) {
        SlackUser user = new SlackUser(payload.getTeamId(), payload.getEvent().getUser());
        return "messages".equals(payload.getEvent().getTab())
                ? Response.ok()
                : event(payload, "home " + user.id(), () -> home.publish(user));
    }

    private Response revoked(TokensRevokedEvent event) {
        boolean ours =
                event.getTokens() != null
                        && event.getTokens().getBot() != null
                        && !event.getTokens().getBot().isEmpty();
        return ours ? cut("tokens_revoked") : Response.ok();
    }

    private Response cut(String why) {
        line.cut(why);
        return Response.ok();
    }

    /** Slack does not send it again, so the person is told where there is no place for it. */
    private Response pressed(String trigger, Runnable work) {
        boolean taken = lanes.run("pressed " + trigger, () -> onceOnly("trigger " + trigger, work));
        return taken
                ? Response.ok()
                : Response.json(
                        200,
                        "{\"response_type\":\"ephemeral\",\"text\":\"Too much at once just now. Try"
                                + " again in a minute.\"}");
    }

    /** Slack sends it again, with the same id, where it is not taken. */
    private Response event(EventsApiPayload<?> payload, String lane, Runnable work) {
        boolean taken = lanes.run(lane, () -> onceOnly("event " + payload.getEventId(), work));
        return taken ? Response.ok() : Response.builder().statusCode(BUSY).build();
    }

    private void onceOnly(String name, Runnable work) {
        if (once.first(name)) {
            work.run();
        }
    }
}
