package makegood.problem;

import makegood.request.Fields;
import makegood.request.MalformedBody;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What Spring refuses before any of our code sees it, with what to do. Nothing of the request is repeated. */
final class SpringFaults {

    private SpringFaults() {}

    /** Null where Spring's own words do. */
    static @Nullable ProblemDetail problem(Exception fault, HttpStatusCode status) {
        List<MalformedBody.Fault> fields = fields(fault);
        if (!fields.isEmpty()) {
            return Problems.malformed(fields);
        }
        return switch (status.value()) {
            case 400 ->
                    Problems.problem(
                            HttpStatus.BAD_REQUEST,
                            "malformed",
                            "A parameter is missing or malformed. GET /v3/api-docs tells what this"
                                    + " address takes.");
            case 404 ->
                    Problems.problem(
                            HttpStatus.NOT_FOUND,
                            "unknown",
                            "There is nothing at this address. GET /v3/api-docs lists the"
                                    + " addresses there are.");
            case 405 ->
                    Problems.problem(
                            HttpStatus.METHOD_NOT_ALLOWED, "method", "Use " + methods(fault) + ".");
            case 406 ->
                    Problems.problem(
                            HttpStatus.NOT_ACCEPTABLE,
                            "not-acceptable",
                            "This address can't answer in a form that the header Accept allows."
                                    + " Accept application/json, or leave the header out.");
            case 413 -> Problems.tooLarge();
            case 415 ->
                    Problems.problem(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            "media-type",
                            "Send the body as " + types(fault) + ", named in Content-Type.");
            default -> null;
        };
    }

    /** The parameters of an address that are missing or can't be read. */
    private static List<MalformedBody.Fault> fields(Exception fault) {
        return switch (fault) {
            case BindException unread ->
                    unread.getFieldErrors().stream()
                            .map(
                                    each ->
                                            new MalformedBody.Fault(
                                                    each.getField(), JsonFaults.MISTYPED))
                            .toList();
            case MissingServletRequestParameterException missing ->
                    List.of(new MalformedBody.Fault(missing.getParameterName(), Fields.MISSING));
            default -> List.of();
        };
    }

    private static String methods(Exception fault) {
        Set<String> methods = new TreeSet<>();
        if (fault instanceof HttpRequestMethodNotSupportedException wrong
                && wrong.getSupportedMethods() != null) {
            methods.addAll(Set.of(wrong.getSupportedMethods()));
        }
        return methods.isEmpty()
                ? "another method"
                : String.join(" or ", methods) + " at this address";
    }

    private static String types(Exception fault) {
        Set<String> types = new TreeSet<>();
        if (fault instanceof HttpMediaTypeNotSupportedException wrong) {
            wrong.getSupportedMediaTypes().stream()
                    .filter(type -> !type.getSubtype().startsWith("*+"))
                    .forEach(type -> types.add(type.toString()));
        }
        return types.size() == 1 ? types.iterator().next() : "application/json";
    }
}
