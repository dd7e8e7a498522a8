package makegood.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

class SignedInTest {

    @Test
    void keepsTheSessionForADaysWork() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();

        new SignedIn(new HttpSessionRequestCache())
                .onAuthenticationSuccess(request, response, mock(Authentication.class));

        assertThat(request.getSession().getMaxInactiveInterval()).isEqualTo(12 * 60 * 60);
        assertThat(response.getRedirectedUrl()).isEqualTo("/");
    }
}
