package makegood.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Every setting of ours stands in the table, with its name in the environment. */
class ConfigurationDocsTest {

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingIsListed(String setting) throws IOException {
        String table = Files.readString(Path.of("docs/configuration.md"));

        assertThat(table).contains("`" + setting + "`");
        assertThat(table).contains("`" + environment(setting) + "`");
    }

    static List<String> settings() {
        return OurSettings.names().all();
    }

    /** As Spring Boot reads it: {@code makegood.users[0].name} is MAKEGOOD_USERS_0_NAME. */
    private static String environment(String setting) {
        return setting.replaceAll("\\[(\\d)]", "_$1")
                .replace('.', '_')
                .replace("-", "")
                .toUpperCase(Locale.ROOT);
    }
}
