package makegood.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.IOException;

/** Who may not. Sign-in is asked for before a missing CSRF token is complained of. */
@Component
class Denied implements AccessDeniedHandler {

    private final Unauthenticated unauthenticated;
    private final HandlerExceptionResolver problems;

    Denied(Unauthenticated unauthenticated, HandlerExceptionResolver handlerExceptionResolver) {
        this.unauthenticated = unauthenticated;
        this.problems = handlerExceptionResolver;
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
            throws IOException {
        if (request.getServletPath().equals(SignIn.PAGE)) {
            // The page stood open for longer than its session: a fresh one has a fresh token.
            response.sendRedirect(request.getContextPath() + SignIn.PAGE);
        } else if (SecurityContextHolder.getContext().getAuthentication() == null) {
            unauthenticated.commence(
                    request, response, new InsufficientAuthenticationException("not signed in"));
        } else {
            problems.resolveException(request, response, null, fault);
        }
    }
}
