package makegood.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AtOnceTest {

    private final AtOnce atOnce = new AtOnce(1, 0);

    @Test
    void turnsAwayWhoFindsNoPlace() {
        assertThatThrownBy(() -> atOnce.run(() -> atOnce.run(() -> "second")))
                .isInstanceOf(AtOnce.TooMany.class);

        assertThat(atOnce.run(() -> "later")).isEqualTo("later");
    }

    @Test
    void freesThePlaceOfWorkThatFails() {
        assertThatThrownBy(
                        () ->
                                atOnce.run(
                                        () -> {
                                            throw new IllegalStateException();
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(atOnce.run(() -> "next")).isEqualTo("next");
    }
}
