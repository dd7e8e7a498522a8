package makegood.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param frameAncestors who may show the panel in a frame, as in CSP: {@code https://crm.example.com}
 */
@ConfigurationProperties("makegood")
record PageSettings(@DefaultValue("'none'") String frameAncestors) {

    boolean allowsFrames() {
        return !frameAncestors.strip().equals("'none'");
    }
}
