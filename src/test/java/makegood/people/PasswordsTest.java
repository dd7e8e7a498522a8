package makegood.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

import java.time.Duration;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void checksAPlainPassword() {
        assertThat(passwords.matches("secret", "secret")).isTrue();
        assertThat(passwords.matches("Secret", "secret")).isFalse();
        assertThat(passwords.matches("", "secret")).isFalse();
        assertThat(passwords.matches(null, "secret")).isFalse();
    }

    @Test
    void checksAHashedPassword() {
        String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("secret");

        assertThat(passwords.matches("secret", hash)).isTrue();
        assertThat(passwords.matches("secret", hash)).as("remembered").isTrue();
        assertThat(passwords.matches("other", hash)).isFalse();
        assertThat(passwords.matches(hash, hash)).isFalse();
    }

    @Test
    void hashesOnceForAProgramThatProvesItselfEachTime() {
        String slow = "{bcrypt}" + new BCryptPasswordEncoder(10).encode("secret");
        passwords.matches("secret", slow);

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> {
                    for (int i = 0; i < 1_000; i++) {
                        assertThat(passwords.matches("secret", slow)).isTrue();
                    }
                });
    }
}
