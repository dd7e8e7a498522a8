package makegood.slack;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Outcome;
import makegood.coach.Debrief;
import makegood.desk.Alert;
import makegood.desk.CallBook;
import makegood.desk.CallChanged;
import makegood.people.People;
import makegood.slack.TeamChannels.TeamChannel;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells a team's channel what happens in its calls: each thing once, and only what the team wants to hear. */
@SlackPart
class Announcer {

    private static final Logger LOG = LoggerFactory.getLogger(Announcer.class);

    private final TeamChannels channels;
    private final CallBook book;
    private final People people;
    private final Names names;
    private final Once once;
    private final Outbox outbox;
    private final Lanes lanes;
    private final SlackSettings settings;
    private final Clock clock;

    Announcer(
            TeamChannels channels,
            CallBook book,
            People people,
            Names names,
            Once once,
            Outbox outbox,
            Lanes lanes,
            SlackSettings settings,
            Clock clock) {
        this.channels = channels;
        this.book = book;
        this.people = people;
        this.names = names;
        this.once = once;
        this.outbox = outbox;
        this.lanes = lanes;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void changed(CallChanged changed) {
        if (changed.told().event() instanceof CallEvent.Ended ended) {
            run("team", () -> ended(changed.callId(), ended));
        }
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    public void alerted(Alert alert) {
        String name = alert.kind().key() + " " + alert.callId() + " " + alert.seq();
        run(
                "team",
                () ->
                        look(
                                Topic.ALERTS,
                                alert.callId(),
                                name,
                                state ->
                                        AlertMessage.of(
                                                alert, names.of(state.rep()), state, page(state))));
    }

    private void ended(String call, CallEvent.Ended ended) {
        Endings.Telling telling = Endings.of(book.events(call), List.of(ended));
        if (telling == Endings.Telling.NOTHING) {
            return;
        }
        if (telling == Endings.Telling.OUTCOME) {
            String name = "outcome " + call + " " + ended.seq();
            look(Topic.SUMMARIES, call, name, state -> outcome(state, ended));
        } else {
            look(Topic.SUMMARIES, call, "summary " + call, this::summary);
        }
        if (ended.outcome() == Outcome.WON_BACK) {
            look(Topic.WIN_BACKS, call, "won back " + call, this::wonBack);
        }
    }

    private void run(String lane, Runnable work) {
        if (!lanes.run(lane, work)) {
            LOG.warn("Too much is waiting for Slack: a team was not told something.");
        }
    }

    /** @param name of what is told, so that it is told once */
    private void look(
            Topic topic, String callId, String name, Function<CallState, Message> message) {
        CallState state = book.find(callId).state();
        if (Debrief.isLedBy(state.flowName())) {
            return;
        }
        channelsOf(state.rep(), topic).stream()
                .filter(channel -> once.first(name + " " + channel))
                .forEach(
                        channel ->
                                run(
                                        "channel " + channel,
                                        () -> outbox.post(channel, null, message.apply(state))));
    }

    /** Where this person's teams hear of that; nowhere, where none wants to. */
    Set<String> channelsOf(String rep, Topic topic) {
        Set<String> teams = people.teamsOf(rep);
        return (teams.isEmpty() ? Set.of(TeamChannels.NO_TEAM) : teams)
                .stream()
                        .flatMap(team -> channels.of(team).stream())
                        .filter(channel -> channel.told().contains(topic))
                        .map(TeamChannel::channel)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private Message summary(CallState state) {
        return SummaryMessage.team(
                names.of(state.rep()),
                state,
                book.summary(state.callId()),
                zone(state),
                page(state));
    }

    private Message outcome(CallState state, CallEvent.Ended ended) {
        return SummaryMessage.outcome(names.of(state.rep()), state, ended.outcome(), page(state));
    }

    private Message wonBack(CallState state) {
        return AlertMessage.wonBack(names.of(state.rep()), state, page(state));
    }

    private ZoneId zone(CallState state) {
        return Objects.requireNonNullElse(state.opening().customer().zone(), clock.getZone());
    }

    private @Nullable String page(CallState state) {
        return settings.link("/?call=" + state.callId());
    }
}
