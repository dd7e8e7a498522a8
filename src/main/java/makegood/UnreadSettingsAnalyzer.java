package makegood;

import com.google.common.base.Throwables;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells settings that can't be read by their names and where they come from, and what they take. Spring Boot's own report repeats
 * the values of a whole list too, and those of users are passwords and tokens.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadSettingsAnalyzer extends AbstractFailureAnalyzer<BindException> {

    /** All users, or one, in a single value. */
    private static final Pattern USERS = Pattern.compile("makegood\\.users(\\[\\d+])?");

    private static final Pattern SECRET = Pattern.compile("(password|passcode|secret|token|key)$");

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
        ConfigurationProperty setting = fault.getProperty();
        if (USERS.matcher(fault.getName().toString()).matches()) {
            return new FailureAnalysis(
                    "Users can't be read from one value: "
                            + (setting == null ? fault.getName() : named(Set.of(setting)))
                            + ".",
                    "Give each user a number, and a name, a password and a role of their own: "
                            + EXAMPLE,
                    fault);
        }
        return setting == null ? ofRefused(fault) : ofUnread(fault, setting);
    }

    /** What holds the settings refuses them, with a sentence of its own. */
    private static @Nullable FailureAnalysis ofRefused(BindException fault) {
        return Throwables.getRootCause(fault) instanceof IllegalArgumentException refused
                ? new FailureAnalysis(
                        String.valueOf(refused.getMessage()),
                        "Change that setting, or leave it out for its default. Then start again.",
                        fault)
                : null;
    }

    private static FailureAnalysis ofUnread(BindException fault, ConfigurationProperty setting) {
        return new FailureAnalysis(
                named(setting) + " can't be read" + value(setting) + ".",
                cure(fault.getTarget().getType().resolve(Object.class)),
                fault);
    }

    private static String value(ConfigurationProperty setting) {
        String name = setting.getName().getLastElement(ConfigurationPropertyName.Form.UNIFORM);
        return SECRET.matcher(name).find() ? "" : ": it is \"" + setting.getValue() + "\"";
    }

    private static String cure(Class<?> wanted) {
        if (wanted == Duration.class) {
            return "Give a time, for instance 30s, 15m, 72h or 365d.";
        }
        if (wanted == InetAddress.class) {
            return "Give an address of this machine, for instance 127.0.0.1; or 0.0.0.0, for all of"
                    + " them.";
        }
        if (wanted.isEnum()) {
            return "Give one of these: "
                    + Arrays.stream(wanted.getEnumConstants())
                            .map(each -> ((Enum<?>) each).name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (wanted == Boolean.class || wanted == boolean.class) {
            return "Give true or false.";
        }
        return wanted.isPrimitive() || Number.class.isAssignableFrom(wanted)
                ? "Give a number."
                : "docs/configuration.md has each setting with what it takes.";
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
