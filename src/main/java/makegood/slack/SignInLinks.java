package makegood.slack;

import com.google.common.hash.Hashing;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;

/** Links that tie a Slack user to whoever signs in by them. Each holds for a quarter of an hour, and once. */
@SlackPart
final class SignInLinks {

    static final Duration HOLDS = Duration.ofMinutes(15);

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    SignInLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A code for this user; the one before it holds no more. */
    String issue(SlackUser user) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("delete from slack_link where workspace = ? and slack_user = ? or holds_until < ?")
                .params(user.workspace(), user.id(), now())
                .update();
        jdbc.sql(
                        "insert into slack_link (code, workspace, slack_user, holds_until)"
                                + " values (?, ?, ?, ?)")
                .params(digest(code), user.workspace(), user.id(), now().plus(HOLDS))
                .update();
        return code;
    }

    /** Whom it was issued for; empty for one that is unknown, used or too old. */
    Optional<SlackUser> holder(String code) {
        return jdbc.sql(
                        "select workspace, slack_user from slack_link where code = ? and"
                                + " holds_until > ?")
                .params(digest(code), now())
                .query((row, number) -> new SlackUser(row.getString(1), row.getString(2)))
                .optional();
    }

    /** The same, and it holds no more. */
    Optional<SlackUser> use(String code) {
        Optional<SlackUser> holder = holder(code);
        boolean ours =
                jdbc.sql("delete from slack_link where code = ?").param(digest(code)).update() == 1;
        return ours ? holder : Optional.empty();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String digest(String code) {
        return Hashing.sha256().hashString(code, StandardCharsets.UTF_8).toString();
    }
}
