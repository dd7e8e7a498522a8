package makegood.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordRulesTest {

    @Test
    void leavesNoNameInThatSomebodyWouldTry() {
        assertThatThrownBy(() -> PasswordRules.check("dana likes harbours", "Dana", "password"))
                .isInstanceOf(PeopleFault.class);
    }

    @Test
    void takesAPasswordInWhichAShortNameStandsByChance() {
        String password = "several quiet lanterns";

        assertThat(PasswordRules.check(password, "al", "password")).isEqualTo(password);
        assertThat(PasswordRules.check(password, "e", "password")).isEqualTo(password);
    }
}
