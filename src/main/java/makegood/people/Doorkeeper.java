package makegood.people;

import com.google.common.cache.CacheBuilder;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.limit.Addresses;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes guessing passwords slow, by name and by address, before a password is looked at. Names that nobody has wait as those
 * that somebody has: waiting tells nothing. Where a person has come in from an address before, that pair has a count of its
 * own: nobody keeps them out by guessing from elsewhere.
 */
@Component
class Doorkeeper {

    /** Of names, of addresses, and of pairs that came in: some 100 bytes each. */
    private static final int KEPT = 20_000;

    private static final int STRIPES = 128;

    private final Clock clock;
    private final Audit audit;
    private final PeopleStore store;
    private final Tallies known;
    private final Tallies unknown;
    private final Tallies addresses;
    private final Set<String> cameIn =
            Collections.newSetFromMap(
                    CacheBuilder.newBuilder().maximumSize(KEPT).<String, Boolean>build().asMap());

    /** One guess at a name is under way at a time: many at once would all come before the first was counted. */
    private final Object[] stripes = new Object[STRIPES];

    Doorkeeper(SignInSettings settings, PeopleStore store, Audit audit, Clock clock) {
        Duration first = settings.firstWait();
        Duration longest = settings.longestWait();
        this.known = new Tallies(settings.tries(), first, longest, KEPT);
        this.unknown = new Tallies(settings.tries(), first, longest, KEPT);
        this.addresses = new Tallies(settings.triesFromAddress(), first, longest, KEPT);
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        Arrays.setAll(stripes, any -> new Object());
    }

    /**
     * Has a password looked at, where that may be.
     *
     * @param look throws {@link BadCredentialsException} where it is wrong
     * @throws LockedOut where it has to wait
     */
    <T> T guard(String name, String remote, Supplier<T> look) {
        String address = Addresses.block(remote);
        String pair = name + "\n" + address;
        refuse(name, pair, address);
        synchronized (stripes[Math.floorMod(name.hashCode(), STRIPES)]) {
            refuse(name, pair, address);
            try {
                T found = look.get();
                succeeded(name, pair);
                return found;
            } catch (BadCredentialsException wrong) {
                failed(name, pair, address);
                throw wrong;
            }
        }
    }

    private void refuse(String name, String pair, String address) {
        Instant now = clock.instant();
        Duration wait;
        if (isTrusted(pair)) {
            wait = known.waiting(pair, now);
        } else {
            Duration own = tallies(name).waiting(name, now);
            Duration all = addresses.waiting(address, now);
            wait = own.compareTo(all) > 0 ? own : all;
        }
        if (!wait.isZero()) {
            throw new LockedOut(wait);
        }
    }

    private void succeeded(String name, String pair) {
        tallies(name).forget(name);
        known.forget(pair);
        cameIn.add(pair);
    }

    private void failed(String name, String pair, String address) {
        Instant now = clock.instant();
        boolean begins;
        if (isTrusted(pair)) {
            begins = known.failed(pair, now);
        } else {
            begins = tallies(name).failed(name, now);
            addresses.failed(address, now);
        }
        if (begins && isKnown(name)) {
            audit.record(Deed.by(name).refused("sign-in").how("too-many-tries"));
        }
    }

    /** Names that somebody has are as many as people: no flood of other names drives them out. */
    private Tallies tallies(String name) {
        return isKnown(name) ? known : unknown;
    }

    private boolean isKnown(String name) {
        return store.everybody().account(name) != null;
    }

    private boolean isTrusted(String pair) {
        return cameIn.contains(pair);
    }
}
