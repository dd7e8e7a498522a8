package makegood.people;

import makegood.audit.Audit;
import makegood.audit.Deed;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What programs prove themselves by: shown once, kept as a digest, for a while, for some purposes. */
@Service
public class ApiTokens {

    /** Begins each token, so that people, and programs that search code for leaked secrets, see what it is. */
    static final String PREFIX = "mg_";

    private static final Logger LOG = LoggerFactory.getLogger(ApiTokens.class);
    private static final int MOST_OF_ONE = 50;
    private static final int LONGEST_LABEL = 200;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final PeopleStore store;
    private final TokenRows rows;
    private final Audit audit;
    private final Clock clock;
    private final SignInSettings settings;

    /** When the latest use of a token was noted; of tokens used within the last minute. */
    private final Map<String, Instant> noted = new ConcurrentHashMap<>();

    ApiTokens(
            PeopleStore store, JdbcClient jdbc, Audit audit, Clock clock, SignInSettings settings) {
        this.store = store;
        this.rows = new TokenRows(jdbc);
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
    }

    /** Those of a person that were not revoked, the newest first; also such as have expired. */
    public List<Token> of(String person) {
        return rows.of(person).stream().map(Token::of).toList();
    }

    /**
     * Makes one for a person.
     *
     * @param days how many it shall hold
     * @throws PeopleFault where the wish can't be granted
     */
    public Issued issue(Person person, @Nullable String label, Scope scope, int days) {
        String named = label(label);
        long most = settings.tokensLast().toDays();
        if (days < 1 || days > most) {
            throw PeopleFault.malformed("days", "Let it hold for 1 to " + most + " days.");
        }
        String secret = PREFIX + Secrets.fresh();
        Instant now = clock.instant();
        StoredToken token =
                new StoredToken(
                        UUID.randomUUID().toString(),
                        person.name(),
                        named,
                        Secrets.digest(secret),
                        scope,
                        now,
                        now.plus(Duration.ofDays(days)),
                        null);
        return store.change(
                () -> {
                    if (rows.of(person.name()).size() >= MOST_OF_ONE) {
                        throw PeopleFault.conflict(
                                null, "You have " + MOST_OF_ONE + " tokens. Revoke one first.");
                    }
                    rows.insert(token);
                    audit.record(
                            Deed.by(person.name())
                                    .created("token")
                                    .which(token.id())
                                    .how(scope.key()));
                    return new Issued(Token.of(token), secret);
                });
    }

    private static String label(@Nullable String label) {
        if (label == null
                || label.isBlank()
                || label.strip().length() > LONGEST_LABEL
                || label.chars().anyMatch(Character::isISOControl)) {
            throw PeopleFault.malformed(
                    "label",
                    "Say what it is for, on one line of up to " + LONGEST_LABEL + " characters.");
        }
        return label.strip();
    }

    /** Ends one now. @throws PeopleFault where there is none of this id */
    public void revoke(Person by, String person, String id) {
        store.change(
                () -> {
                    if (!rows.revoke(person, id, clock.instant())) {
                        throw PeopleFault.unknown("There is no token of this id.");
                    }
                    audit.record(Deed.by(by.name()).deleted("token").which(id));
                    return true;
                });
    }

    /** Whose token this is, and what it may be used for; empty for one that is unknown or holds no more. */
    Optional<StoredToken> find(String secret) {
        Instant now = clock.instant();
        return Optional.ofNullable(store.everybody().tokens().get(Secrets.digest(secret)))
                .filter(token -> token.holds(now))
                .map(token -> used(token, now));
    }

    /** Noted once a minute: a program may come hundreds of times in it. */
    private StoredToken used(StoredToken token, Instant now) {
        Instant before = noted.get(token.id());
        if (before == null || now.isAfter(before.plus(NOTED_EVERY))) {
            noted.values().removeIf(time -> now.isAfter(time.plus(NOTED_EVERY)));
            noted.put(token.id(), now);
            try {
                rows.used(token.id(), now);
            } catch (DataAccessException away) {
                LOG.debug("the database did not answer", away);
            }
        }
        return token;
    }

    /** @param secret what the program sends; it is nowhere else */
    public record Issued(Token token, String secret) {

        /** Secrets must not come into a log. */
        @Override
        public String toString() {
            return "Issued[" + token.id() + "]";
        }
    }

    /** What is told of a token. */
    public record Token(
            String id,
            String label,
            Scope scope,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {

        static Token of(StoredToken token) {
            return new Token(
                    token.id(),
                    token.label(),
                    token.scope(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt());
        }
    }
}
