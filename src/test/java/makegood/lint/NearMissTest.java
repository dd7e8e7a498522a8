package makegood.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class NearMissTest {

    private static final List<String> KNOWN = List.of("reason", "remedy", "impact");

    @Test
    void findsTheWordThatWasMeant() {
        assertThat(NearMiss.of("reasons", KNOWN)).contains("reason");
        assertThat(NearMiss.of("raeson", KNOWN)).contains("reason");
        assertThat(NearMiss.of("imapct", KNOWN)).contains("impact");
    }

    @Test
    void staysSilentWhereNothingIsNear() {
        assertThat(NearMiss.of("weather", KNOWN)).isEmpty();
        assertThat(NearMiss.cure("weather", KNOWN, "There are"))
                .isEqualTo("There are: reason, remedy, impact.");
    }
}
