package makegood.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class EarlyRefusalsTest {

    @ParameterizedTest
    @ValueSource(ints = {400, 405, 501, 503})
    void saysTheSameStatusInTheBodyAsInTheAnswer(int status) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/api/calls");

        ResponseEntity<?> answer = new EarlyRefusals().answer(request);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getBody())
                .isInstanceOfSatisfying(
                        ProblemDetail.class,
                        problem -> assertThat(problem.getStatus()).isEqualTo(status));
    }
}
