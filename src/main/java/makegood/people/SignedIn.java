package makegood.people;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import makegood.audit.Audit;
import makegood.audit.Deed;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

import java.io.IOException;
import java.time.Duration;

/** Keeps the session of a person for a working day. Those of strangers, which anybody can begin, end much sooner. */
final class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

    static final Duration A_DAYS_WORK = Duration.ofHours(12);

    private final Audit audit;
    private final String how;

    /** @param how they proved themselves, as a key */
    SignedIn(RequestCache wanted, Audit audit, String how) {
        this.audit = audit;
        this.how = how;
        setRequestCache(wanted);
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws ServletException, IOException {
        audit.record(Deed.by(person.getName()).signedIn("session").how(how));
        request.getSession().setMaxInactiveInterval((int) A_DAYS_WORK.toSeconds());
        super.onAuthenticationSuccess(request, response, person);
    }
}
