package makegood.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class PageWritesTest {

    private final PageWrites writes = new PageWrites();

    @Test
    void asksPagesForTheirToken() {
        assertThat(writes.matches(request("POST", null, null))).isTrue();
        assertThat(writes.matches(request("DELETE", null, "http://localhost"))).isTrue();
    }

    @Test
    void asksNobodyWhoOnlyReads() {
        assertThat(writes.matches(request("GET", null, null))).isFalse();
        assertThat(writes.matches(request("HEAD", null, "https://evil.example.com"))).isFalse();
    }

    @Test
    void asksNoProgramThatProvesItself() {
        assertThat(writes.matches(request("POST", "Bearer x", null))).isFalse();
        assertThat(writes.matches(request("POST", "Basic x", "http://localhost"))).isFalse();
    }

    @Test
    void asksAForeignPageWhoseBrowserRemembersAPassword() {
        assertThat(writes.matches(request("POST", "Basic x", "https://evil.example.com"))).isTrue();
        assertThat(writes.matches(request("POST", "Basic x", "null"))).isTrue();
        assertThat(writes.matches(request("POST", "Basic x", "http://localhost:81"))).isTrue();
    }

    private static MockHttpServletRequest request(
            String method, String authorization, String origin) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/api/calls");
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        return request;
    }
}
