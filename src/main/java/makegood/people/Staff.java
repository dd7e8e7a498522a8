package makegood.people;

import makegood.audit.Audit;
import makegood.audit.Deed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What administrators do with people: take them in, change them, keep them out and let them in again. */
@Service
public class Staff {

    private final PeopleStore store;
    private final PersonRows persons;
    private final TokenRows tokens;
    private final InvitationRows links;
    private final FrameTokens frames;
    private final VouchedRows vouched;
    private final Invitations invitations;
    private final Audit audit;
    private final Clock clock;

    Staff(PeopleStore store, JdbcClient jdbc, Invitations invitations, Audit audit, Clock clock) {
        this.store = store;
        this.persons = new PersonRows(jdbc);
        this.tokens = new TokenRows(jdbc);
        this.links = new InvitationRows(jdbc);
        this.frames = new FrameTokens(jdbc, clock);
        this.vouched = new VouchedRows(jdbc);
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Takes somebody in. @throws PeopleFault where the wish can't be granted */
    public Invitations.Invitation add(Person by, PersonWish wish) {
        wish.check();
        return store.change(
                () -> {
                    refuseTaken(wish);
                    persons.insert(spelt(wish), by.name(), OffsetDateTime.now(clock));
                    vouched.forget(wish.name());
                    // Tokens that somebody of this name left behind must not come to life.
                    tokens.revokeAll(wish.name(), clock.instant());
                    record(Deed.by(by.name()).created("person"), wish);
                    return invitations.make(wish.name(), by.name());
                });
    }

    /** Changes what is said of all but the name. Sessions end where the role changes. @throws PeopleFault where that can't be */
    public PersonSheet change(Person by, PersonChange change) {
        return store.change(
                () -> {
                    Account before = stored(change.name());
                    PersonWish wish = change.onto(before.sheet());
                    wish.check();
                    refuseTakenEmail(wish);
                    boolean otherRole = before.person().role() != wish.role();
                    if (otherRole) {
                        refuseOneself(by, wish.name(), "Another administrator changes your role.");
                        refuseLast(before, wish.role().isAtLeast(Role.ADMIN));
                    }
                    persons.update(spelt(wish), otherRole);
                    if (!Objects.equals(before.email(), wish.email())) {
                        // Whoever the issuer knows by the new address is to be found anew.
                        vouched.forget(wish.name());
                    }
                    record(Deed.by(by.name()).changed("person"), wish);
                    return sheetOf(wish.name());
                });
    }

    /** Keeps somebody out: sessions, open lines, tokens and invitations end now. */
    public PersonSheet disable(Person by, String name) {
        return store.change(
                () -> {
                    Account before = stored(name);
                    refuseOneself(by, name, "Another administrator disables you.");
                    refuseLast(before, false);
                    if (before.mayComeIn()) {
                        persons.disable(name, OffsetDateTime.now(clock));
                        links.forget(name);
                        frames.forget(name);
                        int revoked = tokens.revokeAll(name, clock.instant());
                        audit.record(
                                Deed.by(by.name())
                                        .changed("person")
                                        .which(name)
                                        .how("disabled")
                                        .things(revoked));
                    }
                    return sheetOf(name);
                });
    }

    /** Lets somebody in again, with the password they had. */
    public PersonSheet enable(Person by, String name) {
        return store.change(
                () -> {
                    if (!stored(name).mayComeIn()) {
                        persons.disable(name, null);
                        audit.record(
                                Deed.by(by.name()).changed("person").which(name).how("enabled"));
                    }
                    return sheetOf(name);
                });
    }

    /** Another link for whoever lost the first one, or forgot their password. */
    public Invitations.Invitation invite(Person by, String name) {
        return store.change(
                () -> {
                    if (!stored(name).mayComeIn()) {
                        throw PeopleFault.conflict(
                                null, "\"" + name + "\" is disabled. Enable them first.");
                    }
                    return invitations.make(name, by.name());
                });
    }

    /** As the tables have it within the change under way, not as it is remembered. */
    private List<Account> all() {
        return persons.all();
    }

    private PersonSheet sheetOf(String name) {
        return stored(name).sheet();
    }

    private Account stored(String name) {
        Account known = store.everybody().account(name);
        if (known != null && known.status() == PersonSheet.Status.SETTINGS) {
            throw PeopleFault.conflict(
                    null,
                    "\""
                            + name
                            + "\" comes from the settings (MAKEGOOD_USERS_…) and is changed"
                            + " there.");
        }
        return find(name)
                .orElseThrow(() -> PeopleFault.unknown("Nobody of this name signs in here."));
    }

    private Optional<Account> find(String name) {
        return all().stream().filter(each -> each.person().name().equals(name)).findFirst();
    }

    /** A team is spelt as those in it spell it: a capital makes no other team, whose calls its manager would not see. */
    private PersonWish spelt(PersonWish wish) {
        Map<String, String> teams = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Stream.concat(store.everybody().accounts().values().stream(), all().stream())
                .filter(each -> !each.person().name().equals(wish.name()))
                .flatMap(each -> each.teams().stream())
                .forEach(team -> teams.putIfAbsent(team, team));
        wish.teams().forEach(team -> teams.putIfAbsent(team, team));
        return wish.in(wish.teams().stream().map(teams::get).collect(Collectors.toSet()));
    }

    private void refuseTaken(PersonWish wish) {
        String key = PersonWish.key(wish.name());
        boolean taken =
                store.everybody().accounts().keySet().stream()
                                .anyMatch(name -> PersonWish.key(name).equals(key))
                        || all().stream()
                                .anyMatch(each -> PersonWish.key(each.person().name()).equals(key));
        if (taken) {
            throw PeopleFault.conflict("name", "Somebody has this name already. Take another.");
        }
        refuseTakenEmail(wish);
    }

    /** An issuer's e-mail must lead to one person. */
    private void refuseTakenEmail(PersonWish wish) {
        String email = wish.email();
        boolean taken =
                email != null
                        && all().stream()
                                .filter(each -> !each.person().name().equals(wish.name()))
                                .anyMatch(each -> email.equals(each.email()));
        if (taken) {
            throw PeopleFault.conflict("email", "Somebody else has this address.");
        }
    }

    private static void refuseOneself(Person by, String name, String cure) {
        if (by.name().equals(name)) {
            throw PeopleFault.conflict(null, cure);
        }
    }

    private void refuseLast(Account before, boolean staysAdministrator) {
        if (!before.person().isAtLeast(Role.ADMIN) || staysAdministrator) {
            return;
        }
        String name = before.person().name();
        boolean others =
                store.everybody().accounts().values().stream()
                        .filter(each -> each.status() == PersonSheet.Status.SETTINGS)
                        .anyMatch(each -> each.person().isAtLeast(Role.ADMIN));
        List<Account> rest =
                all().stream().filter(each -> !each.person().name().equals(name)).toList();
        if (!others && !Everybody.hasAdministrator(rest)) {
            throw PeopleFault.conflict(
                    null,
                    "Nobody else runs the installation. Make another an administrator first.");
        }
    }

    private void record(Deed deed, PersonWish wish) {
        audit.record(deed.which(wish.name()).how(wish.role().name().toLowerCase(Locale.ROOT)));
    }
}
