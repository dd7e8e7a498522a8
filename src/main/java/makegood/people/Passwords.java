package makegood.people;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks passwords: of the settings, typed there plainly, or hashed ({@code {bcrypt}…}). A program that uses HTTP Basic
 * proves itself with each request, and a slow hash costs more than the advice: a proof that held is remembered, under a
 * key that dies with the process.
 */
final class Passwords implements PasswordEncoder {

    private static final int REMEMBERED = 1_000;

    private final PasswordEncoder hashes =
            PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final String nobodys = String.valueOf(hashes.encode("nobody's password"));
    private final Map<String, byte[]> held = new ConcurrentHashMap<>();
    private final SecretKeySpec key;

    Passwords() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, "HmacSHA256");
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return hashes.encode(typed);
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String stored) {
        if (typed == null || stored == null) {
            return false;
        }
        return stored.startsWith("{") ? hashed(typed, stored) : plain(typed, stored);
    }

    /** A wrong one takes as long as a hash does: what is quicker would tell that the name is somebody's. */
    private boolean plain(CharSequence typed, String stored) {
        boolean matches = same(proof(typed), proof(stored));
        if (!matches) {
            hashes.matches(typed, nobodys);
        }
        return matches;
    }

    private boolean hashed(CharSequence typed, String stored) {
        byte[] proof = proof(typed);
        byte[] before = held.get(stored);
        if (before != null && same(before, proof)) {
            return true;
        }
        boolean matches = hashes.matches(typed, stored);
        if (matches) {
            if (held.size() >= REMEMBERED) {
                held.clear();
            }
            held.put(stored, proof);
        }
        return matches;
    }

    private static boolean same(byte[] a, byte[] b) {
        return MessageDigest.isEqual(a, b);
    }

    private byte[] proof(CharSequence secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(secret.toString().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
