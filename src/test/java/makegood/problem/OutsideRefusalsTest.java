package makegood.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.ModelAndView;

import java.sql.SQLTransientConnectionException;

/** A session that can't be read, or written once the answer stands, is the database's fault and told as such. */
@ExtendWith(OutputCaptureExtension.class)
class OutsideRefusalsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/me");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final OutsideRefusals refusals =
            new OutsideRefusals(
                    (asked, answer, handler, fault) -> {
                        answer.setStatus(Problems.of(fault).getStatus());
                        return new ModelAndView();
                    });

    @Test
    void answersThatTheDatabaseIsAwayAndLogsNoTraceOfEachRequest(CapturedOutput log)
            throws Exception {
        refusals.doFilter(
                request,
                response,
                (asked, answer) -> {
                    response.setHeader("X-Content-Type-Options", "nosniff");
                    response.setHeader("ETag", "of the half");
                    answer.getWriter().write("half an answer");
                    throw new CannotCreateTransactionException(
                            "no session can be read", new SQLTransientConnectionException());
                });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(response.getHeaderNames()).containsExactly("X-Content-Type-Options");
        assertThat(log).doesNotContain("did not answer");
    }

    @Test
    void logsWhereSomethingElseBroke(CapturedOutput log) throws Exception {
        refusals.doFilter(
                request,
                response,
                (asked, answer) -> {
                    throw new DataAccessResourceFailureException("values of somebody's words");
                });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(log)
                .contains("the database did not answer", "OutsideRefusalsTest")
                .doesNotContain("somebody's words");
    }

    @Test
    void passesOnWhatNobodyAnswers() {
        OutsideRefusals unanswered = new OutsideRefusals((asked, answer, handler, fault) -> null);

        assertThatThrownBy(
                        () ->
                                unanswered.doFilter(
                                        request,
                                        response,
                                        (asked, answer) -> {
                                            throw new CannotCreateTransactionException("away");
                                        }))
                .isInstanceOf(CannotCreateTransactionException.class);
    }

    @Test
    void leavesAnAnswerAloneThatIsOnItsWay() {
        response.setCommitted(true);

        assertThatThrownBy(
                        () ->
                                refusals.doFilter(
                                        request,
                                        response,
                                        (asked, answer) -> {
                                            throw new CannotCreateTransactionException("late");
                                        }))
                .isInstanceOf(CannotCreateTransactionException.class);
    }
}
