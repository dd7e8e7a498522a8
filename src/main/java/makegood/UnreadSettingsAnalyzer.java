package makegood;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the settings of a list that can't be read by their names and where they come from. Spring Boot's own report has
 * their values too, and those of users are passwords and tokens; what is left to it names one plain value.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadSettingsAnalyzer extends AbstractFailureAnalyzer<BindException> {

    /** All users, or one, in a single value. */
    private static final Pattern USERS = Pattern.compile("makegood\\.users(\\[\\d+])?");

    private static final String EXAMPLE =
            "makegood.users[0].name and then makegood.users[1].name, or MAKEGOOD_USERS_0_NAME and"
                    + " then MAKEGOOD_USERS_1_NAME.";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException fault) {
        if (fault.getCause() instanceof UnboundConfigurationPropertiesException gap) {
            return new FailureAnalysis(
                    "Settings stand behind a gap in the numbers of their list: "
                            + named(gap.getUnboundProperties())
                            + ".",
                    "Number a list from 0 on and leave no number out: " + EXAMPLE,
                    fault);
        }
        if (USERS.matcher(fault.getName().toString()).matches()) {
            ConfigurationProperty users = fault.getProperty();
            return new FailureAnalysis(
                    "Users can't be read from one value: "
                            + (users == null ? fault.getName() : named(Set.of(users)))
                            + ".",
                    "Give each user a number, and a name, a password and a role of their own: "
                            + EXAMPLE,
                    fault);
        }
        return null;
    }

    private static String named(Collection<ConfigurationProperty> settings) {
        return settings.stream()
                .map(UnreadSettingsAnalyzer::named)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String named(ConfigurationProperty setting) {
        return setting.getName()
                + (setting.getOrigin() == null ? "" : " (" + setting.getOrigin() + ")");
    }
}
