package makegood.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.IOException;

/**
 * Answers what fails around our own code because the database is away: who has signed in is asked of it before, and in a cluster the
 * session is written after. Tomcat would ask the same again for its own page of the fault, and each time wait for it.
 */
@Component
@Order(OutsideRefusals.AROUND_SESSIONS)
class OutsideRefusals extends OncePerRequestFilter {

    /** Within what measures requests, outside of what knows sessions. */
    static final int AROUND_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 10;

    private final HandlerExceptionResolver problems;

    OutsideRefusals(HandlerExceptionResolver handlerExceptionResolver) {
        this.problems = handlerExceptionResolver;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | TransactionException storage) {
            if (response.isCommitted()) {
                throw storage;
            }
            response.reset();
            problems.resolveException(request, response, null, storage);
        }
    }
}
