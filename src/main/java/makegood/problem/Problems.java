package makegood.problem;

import makegood.call.Journal;
import makegood.desk.Refusal;
import makegood.limit.AtOnce;
import makegood.limit.TooMuch;
import makegood.limit.WholeBodies;
import makegood.people.LockedOut;
import makegood.people.OutOfScope;
import makegood.people.PeopleFault;
import makegood.request.MalformedBody;
import makegood.retention.CustomerData;
import makegood.review.NotIndexed;
import makegood.upkeep.NoBackup;
import makegood.wire.WireDoNotCall;

import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.transaction.TransactionException;

import tools.jackson.core.JacksonException;

import java.util.List;

/** Faults as problem details (RFC 9457): what is wrong, and what to do about it. */
public final class Problems {

    private Problems() {}

    public static ProblemDetail of(Throwable fault) {
        return switch (fault) {
            case Refusal refusal -> refused(refusal);
            case MalformedBody body -> malformed(body.faults());
            case JacksonException json -> JsonFaults.problem(json);
            case WholeBodies.TooLarge large -> tooLarge();
            case WholeBodies.TooManyUnderWay many ->
                    problem(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-many",
                            "Too many bodies are still on their way. Send the same again in 1 s.");
            case WholeBodies.BrokenOff broken ->
                    problem(
                            HttpStatus.BAD_REQUEST,
                            "malformed",
                            "The body broke off, or can't be read. Send the same again.");
            case CsrfException csrf ->
                    problem(
                            HttpStatus.FORBIDDEN,
                            "csrf",
                            "This write carries no valid CSRF token. GET /csrf and send its token"
                                    + " in the header X-CSRF-TOKEN.");
            case OutOfScope scope ->
                    problem(HttpStatus.FORBIDDEN, "out-of-scope", scope.getMessage());
            case PeopleFault wish -> ungranted(wish);
            case CustomerData.InTalk talk ->
                    problem(
                            HttpStatus.CONFLICT,
                            "in-talk",
                            "Somebody is talking with this customer. End the call, then erase.");
            case LockedOut locked ->
                    problem(HttpStatus.TOO_MANY_REQUESTS, "locked-out", locked.message());
            case AccessDeniedException denied ->
                    problem(HttpStatus.FORBIDDEN, "forbidden", "Your role does not allow this.");
            case AuthenticationException unknown ->
                    problem(
                            HttpStatus.UNAUTHORIZED,
                            "signed-out",
                            "Sign in: a page at /sign-in, a program with HTTP Basic or"
                                    + " \"Authorization: Bearer TOKEN\".");
            case InvalidParameterException unreadable ->
                    problem(
                            HttpStatus.BAD_REQUEST,
                            "malformed",
                            "This form can't be read. Send JSON as application/json.");
            case RequestRejectedException odd ->
                    problem(
                            HttpStatus.BAD_REQUEST,
                            "malformed",
                            "A parameter's name holds characters that no address takes. Send JSON"
                                    + " as application/json, and leave control characters out.");
            case AtOnce.TooMany many ->
                    problem(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-many",
                            "Others have talks analysed just now. Send the same again after the"
                                    + " seconds that Retry-After tells.");
            case NotIndexed some ->
                    problem(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "not-indexed",
                            "Not all calls can be searched by their words yet. Ask again in some"
                                    + " seconds.");
            case TooMuch much ->
                    problem(
                            HttpStatus.TOO_MANY_REQUESTS,
                            "too-much",
                            "You send more than is taken from one person. Send the same again"
                                    + " with the same clientId in "
                                    + much.seconds()
                                    + " s, and less at once.");
            case NoBackup none ->
                    problem(
                            none.isPassing() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.CONFLICT,
                            "no-backup",
                            none.cure());
            case DuplicateKeyException meanwhile -> meanwhile(meanwhile);
            case Journal.SeqTaken meanwhile -> meanwhile(meanwhile);
            case DataIntegrityViolationException refused -> unstorable(refused);
            case DataAccessException storage -> unstored(storage);
            case TransactionException storage -> unstored(storage);
            default -> unexpected(fault);
        };
    }

    static ProblemDetail tooLarge() {
        return problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Send less at once: a body may have up to 4 MiB.");
    }

    private static ProblemDetail refused(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.MALFORMED) {
            String field = refusal.field() == null ? "body" : refusal.field();
            return malformed(List.of(new MalformedBody.Fault(field, refusal.cure())));
        }
        ProblemDetail problem =
                problem(status(refusal.kind()), key(refusal.kind()), refusal.cure());
        if (refusal.stop() != null) {
            problem.setProperty("doNotCall", WireDoNotCall.of(refusal.stop()));
        }
        if (refusal.field() != null) {
            errors(problem, List.of(new MalformedBody.Fault(refusal.field(), refusal.cure())));
        }
        return problem;
    }

    private static ProblemDetail ungranted(PeopleFault wish) {
        String field = wish.field();
        List<MalformedBody.Fault> faults =
                field == null ? List.of() : List.of(new MalformedBody.Fault(field, wish.cure()));
        return switch (wish.kind()) {
            case MALFORMED -> malformed(faults);
            case UNKNOWN -> with(problem(HttpStatus.NOT_FOUND, "unknown", wish.cure()), faults);
            case CONFLICT -> with(problem(HttpStatus.CONFLICT, "conflict", wish.cure()), faults);
        };
    }

    private static ProblemDetail with(ProblemDetail problem, List<MalformedBody.Fault> faults) {
        if (!faults.isEmpty()) {
            errors(problem, faults);
        }
        return problem;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case ENDED, FULL, OVERTAKEN, USED, DO_NOT_CALL -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    private static String key(Refusal.Kind kind) {
        return switch (kind) {
            case UNKNOWN -> "unknown";
            case MALFORMED -> "malformed";
            case ENDED -> "ended";
            case FULL -> "full";
            case OVERTAKEN -> "conflict";
            case USED -> "client-id-used";
            case DO_NOT_CALL -> "do-not-call";
            case FORBIDDEN -> "forbidden";
            case BUSY -> "busy";
        };
    }

    static ProblemDetail malformed(List<MalformedBody.Fault> faults) {
        StringBuilder detail = new StringBuilder();
        for (MalformedBody.Fault fault : faults) {
            detail.append(detail.isEmpty() ? "" : " ")
                    .append(fault.field())
                    .append(": ")
                    .append(fault.message());
        }
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "malformed", detail.toString());
        errors(problem, faults);
        return problem;
    }

    private static void errors(ProblemDetail problem, List<MalformedBody.Fault> faults) {
        problem.setProperty("errors", faults);
    }

    private static ProblemDetail meanwhile(RuntimeException taken) {
        Faults.log("somebody else stored the same at the same moment", taken);
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "busy",
                "Somebody else stored the same at the same moment: nothing was stored now. Send the"
                        + " same again.");
    }

    private static ProblemDetail unstorable(DataIntegrityViolationException refused) {
        Faults.log("the database can't hold a value", refused);
        return problem(
                HttpStatus.BAD_REQUEST,
                "malformed",
                "The database can't hold a value of this request: nothing was stored. Shorten its"
                        + " names, ids and texts and leave control characters out; the same again"
                        + " will fail again.");
    }

    private static ProblemDetail unstored(Throwable storage) {
        Faults.log("the database did not answer", storage);
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                "storage",
                "The database does not answer: nothing was stored. Send the same again with the"
                        + " same clientId.");
    }

    private static ProblemDetail unexpected(Throwable fault) {
        Faults.log("a request failed", fault);
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unexpected",
                "Something went wrong in the server, which has logged where. Send the same again"
                        + " with the same clientId.");
    }

    /** @param type the kind of problem, a word that stays the same */
    public static ProblemDetail problem(HttpStatus status, String type, @Nullable String detail) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, detail == null ? "" : detail);
        problem.setType(java.net.URI.create("urn:makegood:problem:" + type));
        return problem;
    }
}
