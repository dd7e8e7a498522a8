package makegood.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.regex.Pattern;

/**
 * @param frameAncestors who may show the panel in a frame, as in CSP: {@code https://crm.example.com}
 */
@ConfigurationProperties("makegood")
record PageSettings(@DefaultValue(PageSettings.NOBODY) String frameAncestors) {

    static final String NOBODY = "'none'";

    /** What would end this directive, and begin another. */
    private static final Pattern BEYOND = Pattern.compile("[;,\\p{Cntrl}]");

    PageSettings {
        frameAncestors = frameAncestors.isBlank() ? NOBODY : frameAncestors;
        if (BEYOND.matcher(frameAncestors).find()) {
            throw new IllegalArgumentException(
                    "makegood.frame-ancestors: name who may show the panel, with spaces between:"
                            + " https://crm.example.com, or 'none'.");
        }
    }

    boolean allowsFrames() {
        return !frameAncestors.strip().equals(NOBODY);
    }
}
