package makegood.people;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The sign-in page: {@code static/sign-in.html} with its token, without the parts that don't hold. A part stands between
 * {@code <!-- NAME -->} and {@code <!-- /NAME -->}: {@code demonstration}, {@code failed}, {@code signed-out}.
 */
@RestController
class SignInPage {

    private final People people;
    private final String page;

    SignInPage(People people) throws IOException {
        this.people = people;
        this.page =
                new ClassPathResource("static/sign-in.html")
                        .getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping({SignIn.PAGE, "/sign-in.html"})
    ResponseEntity<String> page(HttpServletRequest request, CsrfToken token) {
        String shown = part(page, "demonstration", people.isDemonstration());
        shown = part(shown, "failed", request.getParameter("failed") != null);
        shown = part(shown, "signed-out", request.getParameter("signed-out") != null);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(shown.replace("{{csrf}}", HtmlUtils.htmlEscape(token.getToken())));
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
