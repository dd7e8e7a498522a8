package makegood.people;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

import java.util.function.Supplier;

/** Lets in who has signed in, and a program as far as its token goes. */
final class ScopeRule implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> signedIn,
            RequestAuthorizationContext asked) {
        Authentication person = signedIn.get();
        if (person == null
                || !person.isAuthenticated()
                || person instanceof AnonymousAuthenticationToken) {
            return new AuthorizationDecision(false);
        }
        HttpServletRequest request = asked.getRequest();
        // Decoded, as the controllers match it: %74okens must not pass for something else.
        String within = request.getPathInfo() == null ? "" : request.getPathInfo();
        if (!Scope.allows(person, request.getMethod(), request.getServletPath() + within)) {
            throw new OutOfScope();
        }
        return new AuthorizationDecision(true);
    }
}
