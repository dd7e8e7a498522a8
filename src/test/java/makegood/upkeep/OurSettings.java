package makegood.upkeep;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The settings that the product reads, as its classes name them. */
final class OurSettings {

    private OurSettings() {}

    static SettingNames names() {
        SettingNames names = new SettingNames();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("makegood")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                        .map(type -> type.reflect())
                        .forEach(type -> names.add(prefix(type), type));
        return names;
    }

    private static String prefix(Class<?> settings) {
        return settings.getAnnotation(ConfigurationProperties.class).value();
    }
}
