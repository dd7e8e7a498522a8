package makegood.problem;

import makegood.request.MalformedBody;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;

import java.util.List;

/** What is wrong with a JSON text, without repeating any of it. */
final class JsonFaults {

    static final String MISTYPED = "Give a value of the right type: this one can't be read.";

    private JsonFaults() {}

    static ProblemDetail problem(JacksonException fault) {
        String field = field(fault);
        if (fault instanceof DatabindException && !field.isEmpty()) {
            return Problems.malformed(List.of(new MalformedBody.Fault(field, MISTYPED)));
        }
        return Problems.problem(
                HttpStatus.BAD_REQUEST,
                "malformed",
                "Send a JSON object: this can't be read" + place(fault) + ".");
    }

    private static String place(JacksonException fault) {
        TokenStreamLocation at = fault.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String field(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference part : fault.getPath()) {
            if (part.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(part.getPropertyName());
            } else if (part.getIndex() >= 0) {
                path.append('[').append(part.getIndex()).append(']');
            }
        }
        return path.toString();
    }
}
