package makegood.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.IOException;
import java.security.Principal;

/** Keeps one person, or one address that nobody signed in from, from asking so much that others wait. It stands behind sign-in. */
@Component
class RequestLimit extends OncePerRequestFilter {

    private final Allowances allowances;
    private final HandlerExceptionResolver problems;

    RequestLimit(Allowances allowances, HandlerExceptionResolver handlerExceptionResolver) {
        this.allowances = allowances;
        this.problems = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getServletPath().startsWith("/api/")) {
            try {
                allowance(request).take();
            } catch (TooMuch much) {
                problems.resolveException(request, response, null, much);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private Allowance allowance(HttpServletRequest request) {
        Principal person = request.getUserPrincipal();
        return person == null
                ? allowances.ofStranger(request.getRemoteAddr())
                : allowances.ofPerson(person.getName());
    }
}
