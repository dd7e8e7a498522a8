package makegood.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeedTest {

    @ParameterizedTest
    @ValueSource(strings = {"the customer was angry", "Call", "Dana Ortiz", "a--b", "-a", "a b"})
    void refusesTextsWhereItTakesKeys(String text) {
        assertThatThrownBy(() -> Deed.by("mia").read(text)).hasMessageContaining("never a text");
        assertThatThrownBy(() -> Deed.by("mia").read("call").how(text))
                .hasMessageContaining("never a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "do-not-call", "v2", "1.0", "csv"})
    void takesKeys(String key) {
        assertThat(Deed.by("mia").read(key).how(key).how()).isEqualTo(key);
    }

    @Test
    void refusesADeedOfNobodyAndAnIdThatIsAText() {
        assertThatThrownBy(() -> Deed.by(" ").read("call")).hasMessageContaining("Name who");
        assertThatThrownBy(() -> Deed.by("mia").read("call").which("x".repeat(201)))
                .hasMessageContaining("200");
    }

    @Test
    void knowsEachKindByItsKey() {
        for (Deed.Kind kind : Deed.Kind.values()) {
            assertThat(Deed.Kind.of(kind.key())).isEqualTo(kind);
        }
    }
}
