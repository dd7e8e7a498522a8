package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A setting with a slip in its name is told of, and one that is read never is, however it is written. */
@ExtendWith(OutputCaptureExtension.class)
class UnknownSettingsTest {

    private final SettingNames known = OurSettings.names();
    private final UnknownSettings settings = new UnknownSettings();
    private final Map<String, Object> file = new HashMap<>();
    private final Map<String, Object> variables = new HashMap<>();

    @BeforeEach
    void all() {
        known.addOfEnvironment(UnknownSettings.KEY_OF_THE_MODEL);
    }

    @Test
    void namesTheNearestAndNoValue(CapturedOutput log) {
        file.put("makegood.people.invitation-last", "hunter2");
        variables.put("MAKEGOOD_USERS_0_PASSWORT", "hunter3");
        file.put("makegood.authority.max-credit", "200");

        look();

        assertThat(log)
                .contains("There is no setting makegood.people.invitation-last")
                .contains("Did you mean makegood.people.invitations-last?")
                .contains("makegood.users[0].passwort", "MAKEGOOD_USERS_0_PASSWORT")
                .contains("Did you mean makegood.users[0].password?")
                .contains("There is no setting makegood.authority.max-credit")
                .doesNotContain("hunter");
        assertThat(settings.health().getDetails().get("unknown")).asString().contains("passwort");
    }

    @Test
    void knowsEachSettingInEachWayOfWritingIt(CapturedOutput log) {
        assertThat(known.all()).hasSizeGreaterThan(50);
        for (String name : known.all()) {
            file.put(name, "");
            file.put(camel(name).replace("[0]", "[11]"), "");
            String variable = name.replaceAll("\\[(\\d)]", "_$1").replace('.', '_');
            variables.put(variable.replace("-", "").toUpperCase(Locale.ROOT), "");
            variables.put(variable.replace("-", "_").toUpperCase(Locale.ROOT), "");
        }
        file.put("makegood.allowed-origins[1]", "");
        variables.put("MAKEGOOD_ALLOWEDORIGINS_1", "");
        file.put("makegood.people", "");

        look();

        assertThat(log).doesNotContain("There is no setting");
        assertThat(settings.health().getDetails()).isEmpty();
    }

    @Test
    void knowsEachVariableThatTheDocsAndTheDeploymentName(CapturedOutput log) throws IOException {
        Pattern variable = Pattern.compile("MAKEGOOD_(?!TEST_)[A-Z0-9_]*[A-Z0-9]");
        for (String file :
                List.of(
                        "README.md",
                        "docker-compose.yml",
                        "docs/assistant.md",
                        "docs/configuration.md",
                        "docs/operations.md",
                        "docs/slack.md",
                        "deploy/kubernetes/makegood.yaml")) {
            variable.matcher(Files.readString(Path.of(file)))
                    .results()
                    .forEach(found -> variables.put(found.group(), ""));
        }
        assertThat(variables).containsKeys("MAKEGOOD_ASSISTANT_KEY", "MAKEGOOD_BROKER_HOST");

        look();

        assertThat(log).doesNotContain("There is no setting");
    }

    @Test
    void tellsThatAKeyInAFileIsNotRead(CapturedOutput log) {
        file.put("makegood.assistant.key", "secret");

        look();

        assertThat(log)
                .contains("There is no setting makegood.assistant.key")
                .doesNotContain("secret");
    }

    @Test
    void passesOverWhatIsNotOursAndWhatKubernetesSets(CapturedOutput log) {
        file.put("makegoodness.x", "");
        file.put("spring.makegood.x", "");
        variables.put("MAKEGOOD_SERVICE_HOST", "10.0.0.1");
        variables.put("MAKEGOOD_SERVICE_PORT_HTTP", "80");
        variables.put("MAKEGOOD_PORT", "tcp://10.0.0.1:80");
        variables.put("MAKEGOOD_PORT_80_TCP_ADDR", "10.0.0.1");
        variables.put("MAKEGOOD_RABBITMQ_PORT_5672_TCP", "tcp://10.0.0.2:5672");

        look();

        assertThat(log).doesNotContain("There is no setting");
    }

    private void look() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().remove("systemEnvironment");
        environment.getPropertySources().remove("systemProperties");
        environment.getPropertySources().addLast(new MapPropertySource("file", file));
        environment
                .getPropertySources()
                .addLast(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        settings.look(environment, known);
    }

    /** As {@code allowedOrigins}. */
    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("-")) {
            camel.append(
                    camel.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return camel.toString();
    }
}
