package makegood.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import makegood.audit.Audit;
import makegood.audit.Deed;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

import java.util.List;

class SignedInTest {

    @Test
    void keepsTheSessionForADaysWork() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();

        Authentication ann =
                UsernamePasswordAuthenticationToken.authenticated("ann", null, List.of());
        Audit audit = mock(Audit.class);
        new SignedIn(new HttpSessionRequestCache(), audit, "password")
                .onAuthenticationSuccess(request, response, ann);

        assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(12 * 60 * 60);
        assertThat(response.getRedirectedUrl()).isEqualTo("/");
        verify(audit).record(Deed.by("ann").signedIn("session").how("password"));
    }
}
