package makegood.people;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Who there is, kept in memory: it is asked with every request. A change is taken up at once on the node that made it, and
 * on the others within a second, by a count that goes up with each.
 */
@Component
class PeopleStore {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleStore.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final List<Account> settings;
    private final List<Account> demonstration;
    private volatile Everybody everybody;

    PeopleStore(
            PeopleSettings settings,
            ServerProperties server,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
        this.settings = AccountReader.read(settings);
        List<Account> stored = new PersonRows(jdbc).all();
        this.demonstration = demonstration(stored, server.getAddress());
        this.everybody = read();
        tellHidden(stored);
    }

    /** Nobody where somebody could reach them from elsewhere, even when the last administrator has gone. */
    private List<Account> demonstration(List<Account> stored, @Nullable InetAddress address) {
        boolean needed = settings.isEmpty() && !Everybody.hasAdministrator(stored);
        boolean own = address != null && address.isLoopbackAddress();
        return needed || settings.isEmpty() && own
                ? AccountReader.demonstration(address)
                : List.of();
    }

    private void tellHidden(List<Account> stored) {
        List<String> hidden =
                stored.stream()
                        .map(account -> account.person().name())
                        .filter(
                                name ->
                                        settings.stream()
                                                .anyMatch(set -> set.person().name().equals(name)))
                        .toList();
        if (!hidden.isEmpty()) {
            LOG.warn("users of the settings stand before stored people of their names: {}", hidden);
        }
    }

    Everybody everybody() {
        return everybody;
    }

    /**
     * Runs a change in a transaction. One at a time on all nodes: each sees what the one before it has done.
     *
     * @return what it answers
     */
    <T> T change(Supplier<T> work) {
        T answer =
                Objects.requireNonNull(
                        transaction.execute(
                                status -> {
                                    jdbc.sql(
                                                    "update people_version set version = version +"
                                                            + " 1 where id = 1")
                                            .update();
                                    return work.get();
                                }));
        refresh();
        return answer;
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        try {
            if (version() != everybody.version()) {
                refresh();
            }
        } catch (DataAccessException | TransactionException away) {
            // Requests tell of it; people as they were known serve on.
            LOG.debug("the database did not answer", away);
        }
    }

    private void refresh() {
        Set<String> changed;
        synchronized (this) {
            Everybody before = everybody;
            Everybody now = read();
            if (now.version() < before.version()) {
                return;
            }
            everybody = now;
            changed = changed(before, now);
        }
        if (!changed.isEmpty()) {
            events.publishEvent(new RightsChanged(changed));
        }
    }

    private static Set<String> changed(Everybody before, Everybody now) {
        Set<String> changed = new TreeSet<>();
        before.accounts()
                .forEach(
                        (name, account) -> {
                            if (differs(account, now.account(name))) {
                                changed.add(name);
                            }
                        });
        before.tokens().values().stream()
                .filter(token -> !now.tokens().containsKey(token.digest()))
                .forEach(token -> changed.add(token.person()));
        return changed;
    }

    private static boolean differs(Account before, @Nullable Account now) {
        return now == null
                || now.stamp() != before.stamp()
                || now.status() != before.status()
                || !now.person().equals(before.person())
                || !now.teams().equals(before.teams());
    }

    /** The version is read first: what changes meanwhile is read once more, not missed. */
    private Everybody read() {
        long version = version();
        List<Account> stored = new PersonRows(jdbc).all();
        boolean demonstrates = !demonstration.isEmpty() && !Everybody.hasAdministrator(stored);
        return Everybody.of(
                version,
                demonstrates ? demonstration : settings,
                stored,
                new TokenRows(jdbc).holding(clock.instant()),
                demonstrates);
    }

    private long version() {
        return jdbc.sql("select version from people_version where id = 1")
                .query(Long.class)
                .single();
    }
}
