package makegood.slack;

import makegood.letter.Task;
import makegood.people.People;
import makegood.people.Person;
import makegood.slack.OpenPromises.Promised;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Each morning, where the person is: what they promised for that day, or before it. */
@SlackPart
final class Mornings {

    private final People people;
    private final Links links;
    private final Belongings belongings;
    private final OpenPromises promises;
    private final Announcer announcer;
    private final Once once;
    private final Outbox outbox;
    private final SlackSettings settings;
    private final Clock clock;

    Mornings(
            People people,
            Links links,
            Belongings belongings,
            OpenPromises promises,
            Announcer announcer,
            Once once,
            Outbox outbox,
            SlackSettings settings,
            Clock clock) {
        this.people = people;
        this.links = links;
        this.belongings = belongings;
        this.promises = promises;
        this.announcer = announcer;
        this.once = once;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** To be called every few minutes: whose morning it is, is told once that day. */
    void look() {
        people.all().forEach(this::look);
    }

    private void look(Person person) {
        announcer
                .channelsOf(person.name(), Topic.PROMISES)
                .forEach(channel -> look(person.name(), channel));
    }

    private void look(String person, String channel) {
        List<SlackUser> users = links.of(person);
        ZoneId zone = users.isEmpty() ? clock.getZone() : belongings.zone(users.getFirst());
        ZonedDateTime now = clock.instant().atZone(zone);
        boolean morning =
                !now.toLocalTime().isBefore(settings.morning())
                        && now.toLocalTime().getHour() < settings.morning().getHour() + 4;
        String name = "promises " + now.toLocalDate() + " " + channel + " " + person;
        if (!morning || !once.first(name)) {
            return;
        }
        List<Promised> due = due(promises.of(person), now.toLocalDate(), zone);
        if (!due.isEmpty()) {
            String who = users.isEmpty() ? Markup.bold(person) : users.getFirst().mention();
            Message told = DueMessage.of(who, due, new CallsMessage(settings, now));
            if (outbox.post(channel, null, told).fault().equals(Reply.AWAY)) {
                once.forget(name);
            }
        }
    }

    static List<Promised> due(List<Promised> open, LocalDate today, ZoneId zone) {
        return open.stream().filter(promised -> isDue(promised.task(), today, zone)).toList();
    }

    private static boolean isDue(Task task, LocalDate today, ZoneId zone) {
        OffsetDateTime due = task.due();
        return due != null && !due.atZoneSameInstant(zone).toLocalDate().isAfter(today);
    }
}
