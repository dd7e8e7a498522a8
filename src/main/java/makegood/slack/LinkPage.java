package makegood.slack;

import io.swagger.v3.oas.annotations.Hidden;

import makegood.people.Person;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;

/**
 * The page behind a sign-in link: it names the Slack user and asks once more, so that nobody is tied to a stranger's account
 * by following a link that the stranger sent.
 */
@Hidden
@SlackPart
@RestController
class LinkPage {

    private final SignInLinks codes;
    private final Links links;
    private final Profiles profiles;
    private final String page;

    LinkPage(SignInLinks codes, Links links, Profiles profiles) throws IOException {
        this.codes = codes;
        this.links = links;
        this.profiles = profiles;
        this.page =
                new ClassPathResource("slack/link.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @GetMapping("/slack/link")
    ResponseEntity<String> ask(Principal principal, @RequestParam String code, CsrfToken token) {
        return codes.holder(code)
                .map(user -> page("ask", principal, user, code, token.getToken()))
                .orElseGet(() -> page("stale", principal, null, "", ""));
    }

    @PostMapping("/slack/link")
    ResponseEntity<String> link(Principal principal, @RequestParam String code) {
        return codes.use(code)
                .map(
                        user -> {
                            links.link(user, Person.of(principal).name(), "sign-in");
                            return page("done", principal, user, "", "");
                        })
                .orElseGet(() -> page("stale", principal, null, "", ""));
    }

    private ResponseEntity<String> page(
            String part, Principal principal, @Nullable SlackUser user, String code, String token) {
        String shown = page;
        for (String other : new String[] {"ask", "done", "stale"}) {
            shown =
                    shown.replaceAll(
                            "(?s)<!-- " + other + " -->(.*?)<!-- /" + other + " -->",
                            other.equals(part) ? "$1" : "");
        }
        String name =
                user == null ? "" : profiles.of(user).map(Profiles.Profile::name).orElse(user.id());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(
                        shown.replace("{{slack}}", HtmlUtils.htmlEscape(name))
                                .replace("{{person}}", HtmlUtils.htmlEscape(principal.getName()))
                                .replace("{{code}}", HtmlUtils.htmlEscape(code))
                                .replace("{{csrf}}", HtmlUtils.htmlEscape(token)));
    }
}
