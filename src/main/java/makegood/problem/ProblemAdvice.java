package makegood.problem;

import makegood.limit.AtOnce;
import makegood.limit.TooMuch;
import makegood.limit.WholeBodies;
import makegood.people.LockedOut;
import makegood.request.MalformedBody;
import makegood.review.NotIndexed;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import tools.jackson.core.JacksonException;

import java.util.List;

/** Answers every fault of a request with a problem detail. */
@ControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler(Throwable.class)
    ResponseEntity<ProblemDetail> any(Throwable fault) {
        ResponseEntity<ProblemDetail> answer = answer(Problems.of(fault));
        long wait =
                switch (fault) {
                    case AtOnce.TooMany many -> AtOnce.RETRY_AFTER_SECONDS;
                    case NotIndexed some -> NotIndexed.RETRY_AFTER_SECONDS;
                    case WholeBodies.TooManyUnderWay many ->
                            WholeBodies.TooManyUnderWay.RETRY_AFTER_SECONDS;
                    case TooMuch much -> much.seconds();
                    case LockedOut locked -> locked.seconds();
                    default -> 0;
                };
        return wait == 0
                ? answer
                : ResponseEntity.status(answer.getStatusCode())
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait))
                        .body(answer.getBody());
    }

    /** What Spring refuses by itself gets our type and a cure; its headers, such as {@code Allow}, stay. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception fault,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ResponseEntity<Object> page = Nowhere.page(fault, request);
        if (page != null) {
            return page;
        }
        ProblemDetail problem = SpringFaults.problem(fault, status);
        return super.handleExceptionInternal(
                fault, problem == null ? body : problem, headers, status, request);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> mistyped(MethodArgumentTypeMismatchException fault) {
        return answer(
                Problems.malformed(
                        List.of(new MalformedBody.Fault(fault.getName(), "Give a whole number."))));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException fault,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = unreadable(fault);
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail unreadable(HttpMessageNotReadableException fault) {
        return fault.getCause() instanceof JacksonException json
                ? JsonFaults.problem(json)
                : Problems.problem(
                        HttpStatus.BAD_REQUEST, "malformed", "Send a JSON object as the body.");
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
