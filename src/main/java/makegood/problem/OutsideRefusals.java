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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Answers what fails around our own code because the database is away: who has signed in is asked of it before, and in a cluster the
 * session is written after. Tomcat would ask the same again for its own page of the fault, and each time wait for it.
 */
@Component
@Order(OutsideRefusals.AROUND_SESSIONS)
class OutsideRefusals extends OncePerRequestFilter {

    /** Within what measures requests, outside of what knows sessions. */
    static final int AROUND_SESSIONS = Ordered.HIGHEST_PRECEDENCE + 10;

    private static final Set<String> OF_THE_BODY =
            Set.of(
                    "content-type",
                    "content-length",
                    "content-encoding",
                    "content-disposition",
                    "etag",
                    "last-modified");

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
            takeBack(response);
            if (problems.resolveException(request, response, null, storage) == null) {
                throw storage;
            }
        }
    }

    /** What guards the answer stays. */
    private static void takeBack(HttpServletResponse response) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!OF_THE_BODY.contains(name.toLowerCase(Locale.ROOT))) {
                kept.put(name, List.copyOf(response.getHeaders(name)));
            }
        }
        response.reset();
        kept.forEach((name, values) -> values.forEach(each -> response.addHeader(name, each)));
    }
}
