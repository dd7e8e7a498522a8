package makegood.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sign-in page: {@code static/sign-in.html} with its token, without the parts that don't hold. A part stands between
 * {@code <!-- NAME -->} and {@code <!-- /NAME -->}: {@code demonstration}, {@code issuers}, {@code failed}, {@code unknown}, {@code locked}, {@code signed-out}.
 */
@RestController
class SignInPage {

    private static final String HTML = "text/html;charset=UTF-8";

    private static final Pattern WORD = Pattern.compile("(data-word=\"(\\w+)\">)([^<]*)");

    private final People people;
    private final Issuers issuers;
    private final PageWords words;
    private final String page;

    SignInPage(People people, Issuers issuers) throws IOException {
        this.people = people;
        this.issuers = issuers;
        this.words = new PageWords();
        this.page =
                new ClassPathResource("static/sign-in.html")
                        .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Who is signed in, as after Back, goes on to the panel. */
    @GetMapping({SignIn.PAGE, "/sign-in.html"})
    ResponseEntity<String> page(HttpServletRequest request, CsrfToken token) {
        if (request.getUserPrincipal() != null && request.getQueryString() == null) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(request.getContextPath() + "/"))
                    .cacheControl(CacheControl.noStore())
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(HTML))
                .cacheControl(CacheControl.noStore())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(shown(request, token, 0));
    }

    /** Where a name and a password do not go together, or have to wait. */
    void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (!(fault instanceof LockedOut locked)) {
            response.sendRedirect(request.getContextPath() + SignIn.PAGE + "?" + reason(fault));
            return;
        }
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(locked.seconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(HTML);
        response.getWriter().write(shown(request, token, locked.seconds()));
    }

    private static String reason(AuthenticationException fault) {
        return fault instanceof NobodyHere ? "unknown" : "failed";
    }

    /** @param wait seconds until the next try; 0 for none */
    private String shown(HttpServletRequest request, CsrfToken token, long wait) {
        String shown = part(page, "demonstration", people.isDemonstration());
        shown = part(shown, "issuers", !issuers.isEmpty());
        shown = part(shown, "failed", request.getParameter("failed") != null);
        shown = part(shown, "unknown", request.getParameter("unknown") != null);
        shown = part(shown, "locked", wait > 0);
        shown = part(shown, "signed-out", request.getParameter("signed-out") != null);
        return inWordsOf(words.languageOf(locales(request)), shown)
                .replace("{{wait}}", String.valueOf((wait + 59) / 60))
                .replace("{{issuers}}", issuers.links(request.getContextPath()))
                .replace("{{csrf}}", HtmlUtils.htmlEscape(token.getToken()));
    }

    /** None where the reader names none: the request itself would tell this machine's language then. */
    private static List<Locale> locales(HttpServletRequest request) {
        try {
            return new ServletServerHttpRequest(request).getHeaders().getAcceptLanguageAsLocales();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private String inWordsOf(String language, String page) {
        Map<String, String> own = words.in(language);
        return WORD.matcher(page)
                .replaceAll(
                        word ->
                                Matcher.quoteReplacement(
                                        word.group(1)
                                                + own.getOrDefault(word.group(2), word.group(3))))
                .replace("<html lang=\"en\">", "<html lang=\"" + language + "\">")
                .replace("<title>Sign in ", "<title>" + own.getOrDefault("title", "Sign in") + " ");
    }

    /** The page's token, for writes and for STOMP's CONNECT. */
    @GetMapping("/csrf")
    ResponseEntity<PageToken> token(CsrfToken token) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(
                        new PageToken(
                                token.getHeaderName(), token.getParameterName(), token.getToken()));
    }

    private static String part(String page, String name, boolean shown) {
        Pattern part =
                Pattern.compile("<!-- " + name + " -->(.*?)<!-- /" + name + " -->", Pattern.DOTALL);
        return part.matcher(page).replaceAll(shown ? "$1" : "");
    }

    record PageToken(String headerName, String parameterName, String token) {}
}
