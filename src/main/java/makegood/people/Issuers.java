package makegood.people;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import java.util.ArrayList;
import java.util.List;

/** Issuers of OpenID Connect that vouch for people, as {@code spring.security.oauth2.client} has them; mostly none. */
@Component
class Issuers {

    private final List<ClientRegistration> registered = new ArrayList<>();

    Issuers(ObjectProvider<ClientRegistrationRepository> configured) {
        ClientRegistrationRepository all = configured.getIfAvailable();
        if (all instanceof Iterable<?> each) {
            each.forEach(issuer -> registered.add((ClientRegistration) issuer));
        }
    }

    boolean isEmpty() {
        return registered.isEmpty();
    }

    /** A link to each, for the sign-in page. */
    String links(String contextPath) {
        StringBuilder links = new StringBuilder();
        for (ClientRegistration issuer : registered) {
            links.append("<li><a class=\"button\" href=\"")
                    .append(HtmlUtils.htmlEscape(contextPath + path(issuer)))
                    .append("\">")
                    .append(HtmlUtils.htmlEscape(issuer.getClientName()))
                    .append("</a></li>");
        }
        return links.toString();
    }

    private static String path(ClientRegistration issuer) {
        return "/oauth2/authorization/" + issuer.getRegistrationId();
    }
}
