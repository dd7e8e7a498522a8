package makegood.slack;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slack's signature of a request: {@code v0=} and the HMAC-SHA256 of {@code v0:TIMESTAMP:BODY}. The SDK's own check compares
 * with {@code equals}, whose time tells how much of a guess was right, and lets any time in the future pass.
 */
final class Signature {

    /** Slack's own advice: what is older may be a replay. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Signature(String signingSecret) {
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** @param timestamp in seconds, as the header has it */
    boolean holds(
            @Nullable String timestamp, byte[] body, @Nullable String signature, Instant now) {
        if (timestamp == null || signature == null || !isTimely(timestamp, now)) {
            return false;
        }
        byte[] expected = of(timestamp, body).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    String of(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isTimely(String timestamp, Instant now) {
        try {
            long apart =
                    Math.abs(Math.subtractExact(now.getEpochSecond(), Long.parseLong(timestamp)));
            return apart <= WINDOW.toSeconds();
        } catch (ArithmeticException | NumberFormatException none) {
            return false;
        }
    }
}
