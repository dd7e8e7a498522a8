package makegood.upkeep;

import makegood.lint.NearMiss;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.origin.Origin;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Settings of ours that nothing reads, a slip of the finger mostly: told at the start, by name and never by value, and on the page
 * of health. It starts all the same: one that a newer version had must not keep an older one down.
 */
@Component("settings")
final class UnknownSettings implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(UnknownSettings.class);

    private static final String OURS = "makegood";

    /** What Kubernetes sets in each container of a namespace with services that begin with our name. */
    private static final Pattern OF_A_SERVICE =
            Pattern.compile(
                    "_(SERVICE_HOST|SERVICE_PORT(_[A-Z0-9_]+)?"
                            + "|PORT(_\\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)\"");

    static final String KEY_OF_THE_MODEL = "makegood.assistant.key";

    private volatile List<String> unknown = List.of();

    @EventListener
    void ready(ApplicationReadyEvent started) {
        SettingNames known = new SettingNames();
        known.addOfEnvironment(KEY_OF_THE_MODEL);
        ConfigurationPropertiesBean.getAll(started.getApplicationContext()).values().stream()
                .filter(bean -> bean.getAnnotation().prefix().startsWith(OURS))
                .forEach(
                        bean ->
                                known.add(
                                        bean.getAnnotation().prefix(),
                                        bean.asBindTarget().getType().toClass()));
        look(started.getApplicationContext().getEnvironment(), known);
    }

    void look(Environment environment, SettingNames known) {
        List<String> found = new ArrayList<>();
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (source instanceof IterableConfigurationPropertySource listed) {
                listed.stream()
                        .filter(name -> isOurs(name) && !isKnown(listed, name, known))
                        .forEach(name -> found.add(told(listed, name, known)));
            }
        }
        found.forEach(each -> LOG.warn("There is no setting {}", each));
        unknown = List.copyOf(found);
    }

    private static boolean isOurs(ConfigurationPropertyName name) {
        return ConfigurationPropertyName.of(OURS).isAncestorOf(name);
    }

    private static boolean isKnown(
            ConfigurationPropertySource source,
            ConfigurationPropertyName name,
            SettingNames known) {
        if (!(source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource)) {
            return known.hasInFiles(name);
        }
        return known.hasInEnvironment(name)
                || OF_A_SERVICE.matcher(String.valueOf(origin(source, name))).find();
    }

    private static String told(
            ConfigurationPropertySource source,
            ConfigurationPropertyName name,
            SettingNames known) {
        String where = origin(source, name) == null ? "" : " (" + origin(source, name) + ")";
        return name
                + where
                + ", so it changes nothing."
                + NearMiss.of(name.toString(), known.all())
                        .map(near -> " Did you mean " + near + "?")
                        .orElse("");
    }

    private static @Nullable Origin origin(
            ConfigurationPropertySource source, ConfigurationPropertyName name) {
        return Origin.from(source.getConfigurationProperty(name));
    }

    @Override
    public Health health() {
        Health.Builder up = Health.up();
        return (unknown.isEmpty() ? up : up.withDetail("unknown", unknown)).build();
    }
}
