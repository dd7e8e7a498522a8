package makegood.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

/** Answers what is refused before any of our own code has a say: an address with {@code //}, a method that nobody knows. */
@RestController
class EarlyRefusals implements ErrorController {

    @RequestMapping("/error")
    ResponseEntity<?> answer(HttpServletRequest request) {
        HttpStatus status = status(request);
        String asked =
                Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        if (status.is4xxClientError() && Nowhere.wantsAPage(request, asked)) {
            return Nowhere.page(status);
        }
        ProblemDetail problem = problem(status);
        problem.setStatus(status.value());
        problem.setInstance(instance(asked));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** What was asked for, where it can be told at all. */
    private static URI instance(String asked) {
        try {
            return new URI(asked);
        } catch (URISyntaxException unreadable) {
            return URI.create("/");
        }
    }

    /** Who asks for this very address finds nothing. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Objects.requireNonNullElse(
                        HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static ProblemDetail problem(HttpStatus status) {
        if (status.is5xxServerError()) {
            return Problems.of(new IllegalStateException("no answer"));
        }
        if (status == HttpStatus.BAD_REQUEST) {
            return Problems.problem(
                    status,
                    "malformed",
                    "This address or a header can't be read. Leave //, .. and ; out of the address,"
                            + " and control characters out of both.");
        }
        ProblemDetail known = SpringFaults.problem(new ErrorResponseException(status), status);
        return known == null
                ? Problems.problem(
                        status,
                        "refused",
                        "The server does not take this request. GET /v3/api-docs tells what it"
                                + " takes.")
                : known;
    }
}
