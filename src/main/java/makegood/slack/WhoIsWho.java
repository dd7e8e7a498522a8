package makegood.slack;

import makegood.people.People;
import makegood.people.Person;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;

import java.util.Optional;

/** Who a Slack user is here: as they said by signing in, or as their e-mail address says. */
@SlackPart
final class WhoIsWho {

    private static final Logger LOG = LoggerFactory.getLogger(WhoIsWho.class);

    private final Links links;
    private final Profiles profiles;
    private final People people;
    private final boolean byEmail;

    WhoIsWho(Links links, Profiles profiles, People people, SlackSettings settings) {
        this.links = links;
        this.profiles = profiles;
        this.people = people;
        this.byEmail = settings.linkByEmail();
    }

    /** Empty for one who is not linked, and for one who signs in here no more. */
    Optional<Person> person(SlackUser user) {
        Optional<String> linked = links.personOf(user);
        return linked.isPresent() ? linked.flatMap(people::named) : byEmail(user);
    }

    /** The person whose calls these are to see: for a stranger none. */
    String nameOrNobody(SlackUser user) {
        return person(user).map(Person::name).orElse("");
    }

    private Optional<Person> byEmail(SlackUser user) {
        if (!byEmail || people.isDemonstration()) {
            return Optional.empty();
        }
        Optional<Person> person =
                profiles.of(user).map(Profiles.Profile::email).flatMap(people::withEmail);
        person.ifPresent(found -> remember(user, found));
        return person;
    }

    /** Several requests of one user, who was unknown so far, may find it out at the same moment. */
    private void remember(SlackUser user, Person person) {
        try {
            links.link(user, person.name(), "e-mail");
        } catch (DuplicateKeyException known) {
            LOG.debug("a Slack user was linked twice at once");
        }
    }
}
