package makegood.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.IOException;

/** Who is not signed in: a person is led to the sign-in page, a program is told how to prove itself. */
@Component
class Unauthenticated implements AuthenticationEntryPoint {

    private final HandlerExceptionResolver problems;

    Unauthenticated(HandlerExceptionResolver handlerExceptionResolver) {
        this.problems = handlerExceptionResolver;
    }

    /** A page that somebody opens, not one of its parts. */
    static RequestMatcher pages() {
        MediaTypeRequestMatcher html =
                new MediaTypeRequestMatcher(
                        new HeaderContentNegotiationStrategy(), MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(java.util.Set.of(MediaType.ALL));
        return request -> request.getMethod().equals("GET") && html.matches(request);
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (pages().matches(request)) {
            response.sendRedirect(request.getContextPath() + SignIn.PAGE);
            return;
        }
        // Not Basic: a browser would answer that with a password box of its own.
        response.setHeader("WWW-Authenticate", "Bearer realm=\"Makegood\"");
        problems.resolveException(request, response, null, fault);
    }
}
