package makegood.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a person sees who opens an address where there is no page; programs get a problem detail. */
final class Nowhere {

    private static final Resource PAGE = new ClassPathResource("static/nowhere.html");

    private Nowhere() {}

    /** Null where it was not a person's browser that looked for a page. */
    static @Nullable ResponseEntity<Object> page(Exception fault, WebRequest request) {
        if (!(fault instanceof NoResourceFoundException)
                || !(request instanceof ServletWebRequest web)
                || !wantsAPage(web.getRequest(), web.getRequest().getRequestURI())) {
            return null;
        }
        return page(HttpStatus.NOT_FOUND);
    }

    static ResponseEntity<Object> page(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_HTML).body(PAGE);
    }

    /** A browser that opens a page names HTML first; a script of a page names anything, or JSON. */
    static boolean wantsAPage(HttpServletRequest request, String address) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getMethod().equals("GET")
                && !address.startsWith("/api/")
                && accept != null
                && accept.startsWith(MediaType.TEXT_HTML_VALUE);
    }
}
