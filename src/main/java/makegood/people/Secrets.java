package makegood.people;

import com.google.common.hash.Hashing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Base64;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Secrets that nobody can guess (256 bits), and what is kept of them. No salt: they are no words to try. */
final class Secrets {

    private static final int BYTES = 32;
    private static final int ROUNDS = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /**
     * Another one for another password, so that sessions which outlive a restart end with the password that they began by. It is
     * kept with them: too little to know the password by, and slow to try words against.
     */
    static int stamp(String name, String password) {
        byte[] salt = name.getBytes(StandardCharsets.UTF_8);
        KeySpec key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, Integer.SIZE);
        try {
            SecretKeyFactory keys = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
            return ByteBuffer.wrap(keys.generateSecret(key).getEncoded()).getInt();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String digest(String secret) {
        return Hashing.sha256().hashString(secret, StandardCharsets.UTF_8).toString();
    }
}
