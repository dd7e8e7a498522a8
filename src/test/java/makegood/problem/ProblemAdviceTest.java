package makegood.problem;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.limit.AtOnce;

import org.junit.jupiter.api.Test;

class ProblemAdviceTest {

    @Test
    void tellsWhenToComeAgain() {
        var answer = new ProblemAdvice().any(new AtOnce.TooMany());

        assertThat(answer.getStatusCode().value()).isEqualTo(429);
        assertThat(answer.getHeaders().getFirst("Retry-After")).isEqualTo("5");
    }
}
