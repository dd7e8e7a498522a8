package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Every setting of ours stands in the table, with its name in the environment. */
class ConfigurationDocsTest {

    @ParameterizedTest
    @MethodSource("settings")
    void everySettingIsListed(String setting) throws IOException {
        String table = Files.readString(Path.of("docs/configuration.md"));

        assertThat(table).contains("`" + setting + "`");
        assertThat(table).contains("`" + environment(setting) + "`");
    }

    static Stream<String> settings() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("makegood")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .map(type -> type.reflect())
                        .flatMap(
                                type ->
                                        names(
                                                type.getAnnotation(ConfigurationProperties.class)
                                                        .value(),
                                                type));
    }

    private static Stream<String> names(String prefix, Class<?> settings) {
        return Stream.of(settings.getRecordComponents())
                .flatMap(component -> names(prefix + "." + kebab(component.getName()), component));
    }

    private static Stream<String> names(String name, RecordComponent component) {
        if (component.getType() == List.class
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()) {
            return names(name + "[0]", item);
        }
        return component.getType().isRecord() ? names(name, component.getType()) : Stream.of(name);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** As Spring Boot reads it: {@code makegood.users[0].name} is MAKEGOOD_USERS_0_NAME. */
    private static String environment(String setting) {
        return setting.replaceAll("\\[(\\d)]", "_$1")
                .replace('.', '_')
                .replace("-", "")
                .toUpperCase(Locale.ROOT);
    }
}
