package makegood.audit;

import jakarta.annotation.PostConstruct;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns customers' ids into what says nothing by itself. The key stays in the database, the same for all nodes: an export of
 * the audit goes out without it, so that nobody can try ids against the export.
 */
@Component
class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int SHOWN_BYTES = 10;

    private final JdbcClient jdbc;
    private volatile @Nullable SecretKeySpec key;

    Pseudonyms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String of(String externalId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            byte[] digest = mac.doFinal(externalId.getBytes(StandardCharsets.UTF_8));
            return "customer-" + HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** At the start, when no transaction is under way that a race with another node could break. */
    @PostConstruct
    void begin() {
        key();
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(HexFormat.of().parseHex(secret()), ALGORITHM);
            key = known;
        }
        return known;
    }

    private String secret() {
        return stored().orElseGet(this::made);
    }

    private Optional<String> stored() {
        return jdbc.sql("select secret from audit_key where id = 1").query(String.class).optional();
    }

    private String made() {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        try {
            jdbc.sql("insert into audit_key (id, secret) values (1, ?)")
                    .param(HexFormat.of().formatHex(random))
                    .update();
        } catch (DuplicateKeyException anotherNode) {
            // It was quicker: its key is everybody's.
        }
        return stored().orElseThrow();
    }
}
