package makegood.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import makegood.limit.Allowances;
import makegood.limit.TooMuch;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.IOException;
import java.security.Principal;

/** Keeps one person from asking so much that others wait. It stands behind sign-in. */
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
        Principal person = request.getUserPrincipal();
        if (person != null && request.getServletPath().startsWith("/api/")) {
            try {
                allowances.ofPerson(person.getName()).take();
            } catch (TooMuch much) {
                problems.resolveException(request, response, null, much);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
