package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Everybody who signs in or did, from the settings and from the page {@code /people}. Safe for several threads. */
@Service
public class People {

    private final PeopleStore store;

    People(PeopleStore store) {
        this.store = store;
    }

    /** Somebody who may sign in; empty for a stranger, and for one who is disabled. */
    public Optional<Person> named(String name) {
        return account(name).filter(Account::mayComeIn).map(Account::person);
    }

    /** Who may sign in and has this e-mail address, as told of them or as the name they sign in with. */
    public Optional<Person> withEmail(String email) {
        return accounts().stream()
                .filter(Account::mayComeIn)
                .filter(
                        account ->
                                email.equalsIgnoreCase(account.email())
                                        || email.equalsIgnoreCase(account.person().name()))
                .map(Account::person)
                .findFirst();
    }

    /** All who may sign in. */
    public List<Person> all() {
        return accounts().stream().filter(Account::mayComeIn).map(Account::person).toList();
    }

    /** What a person is called on the phone; null for a stranger, and where nobody said. */
    public @Nullable String spokenName(String name) {
        return account(name).map(Account::spokenName).orElse(null);
    }

    /**
     * What those are called with whom a person has to do, by the names they sign in with: who works with them, whose calls
     * they see and who sees theirs, also those who are gone. Who is called as another is, and who never said, is left out.
     */
    public Map<String, String> spokenNames(Person person) {
        Predicate<Account> near = seenBy(person).or(teammateOf(person));
        Map<String, List<Account>> called =
                accounts().stream()
                        .filter(account -> account.spokenName() != null)
                        .collect(
                                Collectors.groupingBy(
                                        account -> String.valueOf(account.spokenName())));
        Map<String, String> names = new TreeMap<>();
        called.forEach(
                (spoken, those) ->
                        those.stream()
                                .filter(account -> those.size() == 1)
                                .filter(near.or(other -> sees(other.person(), person.name())))
                                .forEach(account -> names.put(account.person().name(), spoken)));
        return names;
    }

    /** The first team of a person; null for a stranger, and for one who is in none. */
    public @Nullable String teamOf(String name) {
        return teamsOf(name).stream().findFirst().orElse(null);
    }

    /** The teams of a person, in their order; none for a stranger. Who is disabled stays in theirs: so do their calls. */
    public Set<String> teamsOf(String name) {
        return account(name).map(Account::teams).orElse(Set.of());
    }

    /** Who is in this team. */
    public List<String> membersOf(String team) {
        return accounts().stream()
                .filter(account -> account.teams().contains(team))
                .map(account -> account.person().name())
                .toList();
    }

    /**
     * Whose calls a person may see: a rep their own, a manager those of their teams, one in no team and an administrator
     * everybody's.
     *
     * @return the names; empty for everybody's
     */
    public Optional<Set<String>> sight(Person person) {
        if (!person.isAtLeast(Role.MANAGER)) {
            return Optional.of(Set.of(person.name()));
        }
        Set<String> teams = teamsOf(person.name());
        if (person.isAtLeast(Role.ADMIN) || teams.isEmpty()) {
            return Optional.empty();
        }
        Set<String> seen = new TreeSet<>(Set.of(person.name()));
        teams.forEach(team -> seen.addAll(membersOf(team)));
        return Optional.of(seen);
    }

    /** Whether a person may see the calls of a rep. */
    public boolean sees(Person person, String rep) {
        return sight(person).map(seen -> seen.contains(rep)).orElse(true);
    }

    /**
     * With whom a person works: a rep with those of their teams, or with those in no team where they are in none; a manager
     * and an administrator with those whose calls they see. Only who may sign in; the person too.
     */
    public List<Person> colleagues(Person person) {
        Predicate<Account> with =
                person.isAtLeast(Role.MANAGER) ? seenBy(person) : teammateOf(person);
        return accounts().stream()
                .filter(Account::mayComeIn)
                .filter(with)
                .map(Account::person)
                .toList();
    }

    /** Whether a person works with somebody of this name who may sign in. */
    public boolean areColleagues(Person person, String name) {
        return colleagues(person).stream().anyMatch(each -> each.name().equals(name));
    }

    private Predicate<Account> teammateOf(Person person) {
        Set<String> teams = teamsOf(person.name());
        return account -> shareATeam(teams, account.teams());
    }

    /** Whose calls a person sees, worked out once for however many. */
    private Predicate<Account> seenBy(Person person) {
        Set<String> seen = sight(person).orElse(null);
        return account -> seen == null || seen.contains(account.person().name());
    }

    private static boolean shareATeam(Set<String> one, Set<String> other) {
        return one.isEmpty() ? other.isEmpty() : !Collections.disjoint(one, other);
    }

    /** What a person may be told of the others: as far as they see their calls. */
    public List<PersonSheet> sheets(Person person) {
        return accounts().stream().filter(seenBy(person)).map(Account::sheet).toList();
    }

    /** What a person may be told of another; empty for a stranger, and for one whose calls they don't see. */
    public Optional<PersonSheet> sheet(Person person, String name) {
        return account(name).filter(account -> sees(person, name)).map(Account::sheet);
    }

    /** Whether these are the demonstration's users, whose passwords are their names. */
    public boolean isDemonstration() {
        return store.everybody().demonstration();
    }

    /** The person whose program sent this token of the settings. */
    Optional<Person> withToken(String token) {
        byte[] sent = bytes(token);
        return accounts().stream()
                .filter(account -> account.token() != null)
                .filter(
                        account ->
                                MessageDigest.isEqual(sent, bytes(String.valueOf(account.token()))))
                .map(Account::person)
                .findFirst();
    }

    Optional<Account> account(String name) {
        return Optional.ofNullable(store.everybody().account(name));
    }

    Collection<Account> accounts() {
        return store.everybody().accounts().values();
    }

    /** Equal lengths, so that comparing takes the same time for any guess. */
    private static byte[] bytes(String secret) {
        return Secrets.digest(secret).getBytes(StandardCharsets.US_ASCII);
    }
}
