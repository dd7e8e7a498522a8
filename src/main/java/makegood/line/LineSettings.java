package makegood.line;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;
import java.util.regex.Pattern;

/**
 * @param allowedOrigins pages of other origins that may open the live line: {@code https://crm.example.com}
 */
@ConfigurationProperties("makegood")
record LineSettings(@DefaultValue List<String> allowedOrigins) {

    private static final Pattern ORIGIN = Pattern.compile("\\*|[a-z][a-z0-9+.-]*://[^/\\s]+");

    LineSettings {
        for (String origin : allowedOrigins) {
            if (!ORIGIN.matcher(origin).matches()) {
                throw new IllegalArgumentException(
                        "makegood.allowed-origins: \""
                                + origin
                                + "\" is no origin. Write https://crm.example.com, with nothing"
                                + " after the host and its port.");
            }
        }
    }
}
