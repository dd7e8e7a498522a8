package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everybody who may sign in. */
@Service
public class People implements UserDetailsService {

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final boolean demonstration;

    People(PeopleSettings settings, ServerProperties server) {
        AccountReader.read(settings, server.getAddress())
                .forEach(account -> accounts.put(account.person().name(), account));
        this.demonstration = settings.users().isEmpty();
    }

    public Optional<Person> named(String name) {
        return Optional.ofNullable(accounts.get(name)).map(Account::person);
    }

    public List<Person> all() {
        return accounts.values().stream().map(Account::person).toList();
    }

    /** What a person is called on the phone; null for a stranger, and where nobody said. */
    public @Nullable String spokenName(String name) {
        Account account = accounts.get(name);
        return account == null ? null : account.spokenName();
    }

    /** The team of a person; null for a stranger, and for one who is in none. */
    public @Nullable String teamOf(String name) {
        Account account = accounts.get(name);
        return account == null ? null : account.team();
    }

    /** The teams of a person, in their order; none for a stranger. */
    public Set<String> teamsOf(String name) {
        String team = teamOf(name);
        return team == null ? Set.of() : Set.of(team);
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

    /** Who is in this team. */
    public List<String> membersOf(String team) {
        return accounts.values().stream()
                .filter(account -> team.equals(account.team()))
                .map(account -> account.person().name())
                .toList();
    }

    /** Whether these are the demonstration's users, whose passwords are their names. */
    public boolean isDemonstration() {
        return demonstration;
    }

    /** The person whose program sent this token. */
    Optional<Person> withToken(String token) {
        byte[] sent = digest(token);
        Collection<Account> known = accounts.values();
        return known.stream()
                .filter(account -> account.token() != null)
                .filter(
                        account ->
                                MessageDigest.isEqual(
                                        sent, digest(String.valueOf(account.token()))))
                .map(Account::person)
                .findFirst();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Account account = accounts.get(name);
        if (account == null) {
            throw new UsernameNotFoundException("nobody of this name");
        }
        return User.withUsername(account.person().name())
                .password(account.password())
                .roles(account.person().role().name())
                .build();
    }

    /** Equal lengths, so that comparing takes the same time for any guess. */
    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
