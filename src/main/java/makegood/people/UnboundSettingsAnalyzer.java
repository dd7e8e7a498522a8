package makegood.people;

import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.util.stream.Collectors;

/**
 * Tells the settings behind a gap in a list by their names and where they come from. Spring Boot's own report has their
 * values too: passwords of users.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnboundSettingsAnalyzer
        extends AbstractFailureAnalyzer<UnboundConfigurationPropertiesException> {

    @Override
    protected FailureAnalysis analyze(
            Throwable rootFailure, UnboundConfigurationPropertiesException fault) {
        String behind =
                fault.getUnboundProperties().stream()
                        .map(UnboundSettingsAnalyzer::named)
                        .sorted()
                        .collect(Collectors.joining(", "));
        return new FailureAnalysis(
                "Settings stand behind a gap in the numbers of their list: " + behind + ".",
                "Number a list from 0 on and leave no number out: makegood.users[0].name and then"
                        + " makegood.users[1].name, or MAKEGOOD_USERS_0_NAME and then"
                        + " MAKEGOOD_USERS_1_NAME.",
                fault);
    }

    private static String named(ConfigurationProperty setting) {
        return setting.getName()
                + (setting.getOrigin() == null ? "" : " (" + setting.getOrigin() + ")");
    }
}
