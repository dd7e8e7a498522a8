package makegood.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import com.slack.api.model.event.TokensRevokedEvent;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Where events go. Each is acknowledged at once and done once, however often Slack sends it; what is typed in a thread, in its
 * order.
 */
@SlackPart
final class EventRoutes {

    private static final int BUSY = 503;

    /** What a deleted message that others answered leaves in its place. */
    private static final String TOMBSTONE = "tombstone";

    private final Lanes lanes;
    private final Once once;
    private final Conversations conversations;
    private final Home home;
    private final SlackLine line;

    EventRoutes(Lanes lanes, Once once, Conversations conversations, Home home, SlackLine line) {
        this.lanes = lanes;
        this.once = once;
        this.conversations = conversations;
        this.home = home;
        this.line = line;
    }

    void lay(App app) {
        app.event(MessageEvent.class, (payload, context) -> message(payload));
        app.event(MessageFileShareEvent.class, (payload, context) -> withFile(payload));
        app.event(MessageThreadBroadcastEvent.class, (payload, context) -> shownToAll(payload));
        app.event(MessageDeletedEvent.class, (payload, context) -> deleted(payload));
        app.event(MessageChangedEvent.class, (payload, context) -> edited(payload));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> home(payload));
        app.event(AppUninstalledEvent.class, (payload, context) -> cut("app_uninstalled"));
        app.event(TokensRevokedEvent.class, (payload, context) -> revoked(payload.getEvent()));
    }

    private Response message(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        if (event.getBotId() != null || event.getUser() == null) {
            return Response.ok();
        }
        return written(
                payload,
                typed(
                        payload.getTeamId(),
                        event.getUser(),
                        event.getChannel(),
                        event.getChannelType(),
                        event.getTs(),
                        event.getThreadTs(),
                        event.getText()));
    }

    private Response withFile(EventsApiPayload<MessageFileShareEvent> payload) {
        MessageFileShareEvent event = payload.getEvent();
        return written(
                payload,
                typed(
                        payload.getTeamId(),
                        event.getUser(),
                        event.getChannel(),
                        event.getChannelType(),
                        event.getTs(),
                        event.getThreadTs(),
                        event.getText()));
    }

    /** Typed in a thread, and also sent to the channel. */
    private Response shownToAll(EventsApiPayload<MessageThreadBroadcastEvent> payload) {
        MessageThreadBroadcastEvent event = payload.getEvent();
        return written(
                payload,
                typed(
                        payload.getTeamId(),
                        event.getUser(),
                        event.getChannel(),
                        event.getChannelType(),
                        event.getTs(),
                        event.getThreadTs(),
                        event.getText()));
    }

    private Response written(EventsApiPayload<?> payload, Typed typed) {
        return typed(payload, typed, () -> conversations.read(typed));
    }

    private Response deleted(EventsApiPayload<MessageDeletedEvent> payload) {
        MessageDeletedEvent event = payload.getEvent();
        MessageDeletedEvent.Message was = event.getPreviousMessage();
        if (was == null || was.getBotId() != null || was.getUser() == null) {
            return Response.ok();
        }
        Typed typed =
                typed(
                        payload.getTeamId(),
                        was.getUser(),
                        event.getChannel(),
                        event.getChannelType(),
                        event.getDeletedTs(),
                        was.getThreadTs(),
                        was.getText());
        return typed(payload, typed, () -> conversations.takeBack(typed));
    }

    /** Slack also says so when it has looked up a link in the message: then nobody edited it just now. */
    private Response edited(EventsApiPayload<MessageChangedEvent> payload) {
        MessageChangedEvent event = payload.getEvent();
        MessageChangedEvent.Message is = event.getMessage();
        boolean gone = is != null && TOMBSTONE.equals(is.getSubtype());
        if (is == null
                || is.getBotId() != null
                || is.getUser() == null
                || is.getEdited() == null && !gone) {
            return Response.ok();
        }
        Typed typed =
                typed(
                        payload.getTeamId(),
                        is.getUser(),
                        event.getChannel(),
                        event.getChannelType(),
                        is.getTs(),
                        is.getThreadTs(),
                        is.getText());
        if (gone) {
            return typed(payload, typed, () -> conversations.takeBack(typed));
        }
        String edition = is.getEdited().getTs();
        return typed(payload, typed, () -> conversations.rewrite(typed, edition));
    }

    private static Typed typed(
            String workspace,
            String user,
            String channel,
            @Nullable String channelType,
            String ts,
            @Nullable String thread,
            @Nullable String text) {
        return new Typed(
                new SlackUser(workspace, user),
                channel,
                "im".equals(channelType),
                ts,
                thread,
                Markup.plain(Objects.requireNonNullElse(text, "")));
    }

    /** Lines to the bot outside a thread may go on with a call, so their order matters too. */
    private static String lane(Typed typed) {
        return "typed " + typed.channel() + (typed.direct() ? "" : " " + typed.root());
    }

    private Response home(EventsApiPayload<AppHomeOpenedEvent> payload) {
        SlackUser user = new SlackUser(payload.getTeamId(), payload.getEvent().getUser());
        return "messages".equals(payload.getEvent().getTab())
                ? Response.ok()
                : take(payload, "home " + user.id(), () -> home.publish(user));
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

    private Response typed(EventsApiPayload<?> payload, Typed typed, Runnable work) {
        String name = name(payload);
        return acknowledged(
                lane(typed), () -> conversations.take(typed, () -> once.first(name), work));
    }

    private Response take(EventsApiPayload<?> payload, String lane, Runnable work) {
        String name = name(payload);
        return acknowledged(lane, () -> onceOnly(name, work));
    }

    private static String name(EventsApiPayload<?> payload) {
        return "event " + payload.getEventId();
    }

    /** Slack sends it again, with the same id, where it is not taken. */
    private Response acknowledged(String lane, Runnable work) {
        boolean taken = lanes.run(lane, work);
        return taken ? Response.ok() : Response.builder().statusCode(BUSY).build();
    }

    private void onceOnly(String name, Runnable work) {
        if (once.first(name)) {
            work.run();
        }
    }
}
