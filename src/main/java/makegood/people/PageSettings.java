package makegood.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param frameAncestors who may show the panel in a frame, as in CSP: {@code https://crm.example.com}
 */
@ConfigurationProperties("makegood")
record PageSettings(@DefaultValue(PageSettings.NOBODY) String frameAncestors) {

    static final String NOBODY = "'none'";

    boolean allowsFrames() {
        return !frameAncestors.strip().equals(NOBODY);
    }
}
