package makegood.slack;

import makegood.people.Person;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** What belongs to a person: their calls and promises, and the tie between Slack and Makegood. */
@SlackPart
final class Belongings {

    private final WhoIsWho who;
    private final Links links;
    private final SignInLinks codes;
    private final Profiles profiles;
    private final OpenPromises promises;
    private final Channels channels;
    private final SlackSettings settings;
    private final Clock clock;

    Belongings(
            WhoIsWho who,
            Links links,
            SignInLinks codes,
            Profiles profiles,
            OpenPromises promises,
            Channels channels,
            SlackSettings settings,
            Clock clock) {
        this.who = who;
        this.links = links;
        this.codes = codes;
        this.profiles = profiles;
        this.promises = promises;
        this.channels = channels;
        this.settings = settings;
        this.clock = clock;
    }

    Message calls(SlackUser user) {
        Optional<Person> person = who.person(user);
        if (person.isEmpty()) {
            return link(user);
        }
        String name = person.get().name();
        return new CallsMessage(settings, now(user))
                .of(promises.of(name), promises.calls(name, CallsMessage.MOST));
    }

    /** Who they are, or the way to say so. */
    Message link(SlackUser user) {
        Optional<Person> person = who.person(user);
        if (person.isPresent()) {
            return PlainMessage.of(
                    "In Makegood you are "
                            + person.get().name()
                            + ". `/winback unlink` ends that.");
        }
        String page = settings.link("/slack/link?code=");
        if (page == null) {
            return PlainMessage.of(
                    "I don't know who you are in Makegood, and where Makegood is. Ask whoever runs"
                            + " it to set MAKEGOOD_SLACK_ADDRESS.");
        }
        return PlainMessage.of(
                "I don't know who you are in Makegood yet, so nothing of yours is stored. Sign in"
                        + " by this link: it is for you alone, holds for a quarter of an hour, and"
                        + " once.",
                "Sign in to Makegood",
                page + codes.issue(user));
    }

    Message unlink(SlackUser user) {
        links.unlink(user);
        return PlainMessage.of(
                "From now on I don't know who you are, and nothing of what you type is stored. Your"
                        + " calls stay in Makegood.");
    }

    Message channel(Asker asker) {
        return who.person(asker.user())
                .map(person -> channels.shown(person, asker.channel()))
                .orElseGet(() -> link(asker.user()));
    }

    /** By the person's own clock. */
    ZonedDateTime now(SlackUser user) {
        return clock.instant().atZone(zone(user));
    }

    /** The person's own, as Slack knows it; this machine's where it does not. */
    ZoneId zone(SlackUser user) {
        return profiles.of(user).map(Profiles.Profile::zone).orElse(clock.getZone());
    }
}
