package makegood.slack;

import com.slack.api.model.view.View;

import makegood.journal.CallRow;
import makegood.people.Person;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** App Home: a person's open promises, last calls and figures. */
@SlackPart
final class Home {

    private static final int MOST_CALLS = 200;
    private static final int FIGURE_DAYS = 30;

    private final SlackLine line;
    private final WhoIsWho who;
    private final Belongings belongings;
    private final OpenPromises promises;
    private final SlackSettings settings;
    private final Clock clock;

    Home(
            SlackLine line,
            WhoIsWho who,
            Belongings belongings,
            OpenPromises promises,
            SlackSettings settings,
            Clock clock) {
        this.line = line;
        this.who = who;
        this.belongings = belongings;
        this.promises = promises;
        this.settings = settings;
        this.clock = clock;
    }

    void publish(SlackUser user) {
        Message home =
                who.person(user).map(person -> of(user, person)).orElseGet(() -> unknown(user));
        View view = View.builder().type("home").blocks(home.blocks()).build();
        line.ask(
                "views.publish",
                slack -> slack.viewsPublish(asked -> asked.userId(user.id()).view(view)));
    }

    private Message of(SlackUser user, Person person) {
        List<CallRow> calls = promises.calls(person.name(), MOST_CALLS);
        OffsetDateTime since = OffsetDateTime.now(clock).minusDays(FIGURE_DAYS);
        return HomeMessage.of(
                new CallsMessage(settings, belongings.now(user)),
                promises.of(person.name()),
                calls,
                HomeMessage.Figures.of(
                        calls.stream().filter(call -> call.startedAt().isAfter(since)).toList()),
                settings.link("/"));
    }

    private Message unknown(SlackUser user) {
        return HomeMessage.stranger(
                Optional.ofNullable(settings.link("/slack/link?code=")).isPresent());
    }
}
