package makegood.web;

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

    @Test
    void tellsWhenToComeAgain() {
        var answer = new ProblemAdvice().any(new AtOnce.TooMany());

        assertThat(answer.getStatusCode().value()).isEqualTo(429);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
    }
}
