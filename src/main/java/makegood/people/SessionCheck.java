package makegood.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Ends the session of whoever was disabled, got another role or set another password since it began. */
final class SessionCheck extends OncePerRequestFilter {

    private final People people;

    SessionCheck(People people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && isOver(person.getName(), person.getPrincipal())) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(String name, @Nullable Object principal) {
        return principal instanceof Stamped began
                && people.account(name)
                        .filter(Account::mayComeIn)
                        .filter(account -> account.stamp() == began.stamp())
                        .filter(account -> account.person().role() == began.role())
                        .isEmpty();
    }
}
