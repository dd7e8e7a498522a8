package makegood.people;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Set;

/**
 * Which requests need a CSRF token: writes that come from a page. A program proves itself with each request, and a foreign
 * page can't make a browser add that; but a browser that once remembered a password adds it by itself, so a foreign origin
 * needs the token in any case.
 */
final class PageWrites implements RequestMatcher {

    private static final Set<String> READS = Set.of("GET", "HEAD", "TRACE", "OPTIONS");

    @Override
    public boolean matches(HttpServletRequest request) {
        if (READS.contains(request.getMethod())) {
            return false;
        }
        return request.getHeader("Authorization") == null || isForeign(request);
    }

    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return false;
        }
        String own =
                UriComponentsBuilder.newInstance()
                        .scheme(request.getScheme())
                        .host(request.getServerName())
                        .port(hasDefaultPort(request) ? -1 : request.getServerPort())
                        .toUriString();
        return !origin.equalsIgnoreCase(own);
    }

    private static boolean hasDefaultPort(HttpServletRequest request) {
        return request.getServerPort() == (request.isSecure() ? 443 : 80);
    }
}
