package makegood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

import java.util.List;
import java.util.Map;

/** A setting that makes no sense keeps the product from starting, and is named. */
class WrongSettingsTest {

    private static final List<Class<?>> SETTINGS =
            new ClassFileImporter()
                            .withImportOption(new ImportOption.DoNotIncludeTests())
                            .importPackages("makegood")
                            .stream()
                            .filter(type -> type.isAnnotatedWith(ConfigurationProperties.class))
                            .<Class<?>>map(JavaClass::reflect)
                            .toList();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "makegood.people.invitations-last|0h",
                "makegood.people.tokens-last|-1d",
                "makegood.people.tries|0",
                "makegood.people.tries-from-address|0",
                "makegood.people.first-wait|0s",
                "makegood.people.longest-wait|1s",
                "makegood.people.trust-unverified-emails|perhaps",
                "makegood.retention.words|1h",
                "makegood.allowed-origins|crm.example.com",
                "makegood.allowed-origins|https://crm.example.com/page",
                "makegood.frame-ancestors|https://crm.example.com; script-src *",
                "makegood.calls.shared|perhaps",
                "makegood.broker.port|0",
                "makegood.backup.keep|0",
                "makegood.limits.requests|0",
                "makegood.limits.stranger-requests|-1",
                "makegood.limits.page-frames|many",
                "makegood.limits.program-frames|0",
                "makegood.limits.bodies-under-way|0",
                "makegood.masking.keep|letters",
                "makegood.phrasebook.trust.least-precision|2",
                "makegood.phrasebook.trust.least-verdicts|0",
                "makegood.phrasebook.trust.within|0d",
                "makegood.assistant.provider|oracle",
                "makegood.assistant.question-within|soon",
                "makegood.assistant.answer-within|0s",
                "makegood.assistant.summary-within|-1s",
                "makegood.assistant.at-once|0",
                "makegood.assistant.per-minute|0",
                "makegood.assistant.per-call|0",
                "makegood.assistant.pause|0s",
                "makegood.slack.address|makegood.example.com",
                "makegood.slack.api-url|slack",
                "makegood.slack.morning|25:00",
                "makegood.slack.link-by-email|perhaps",
                "makegood.users[0].role|BOSS"
            })
    void areNamedWithWhatIsWrong(String setting, String value) {
        Binder binder =
                new Binder(
                        List.of(new MapConfigurationPropertySource(Map.of(setting, value))),
                        null,
                        ApplicationConversionService.getSharedInstance());

        Throwable refused =
                catchThrowable(
                        () ->
                                SETTINGS.forEach(
                                        type ->
                                                binder.bindOrCreate(
                                                        type.getAnnotation(
                                                                        ConfigurationProperties
                                                                                .class)
                                                                .value(),
                                                        type)));

        assertThat(refused).isNotNull();
        assertThat(told(refused)).contains(setting);
    }

    /** What the start says: Spring Boot names a setting that it can't read, and gives our own reason for the others. */
    private static String told(Throwable refused) {
        StringBuilder told = new StringBuilder();
        for (Throwable each = refused; each != null; each = each.getCause()) {
            told.append(each.getMessage()).append('\n');
            if (each instanceof org.springframework.boot.context.properties.bind.BindException bind
                    && bind.getProperty() != null) {
                told.append(bind.getProperty().getName()).append('\n');
            }
        }
        return told.toString();
    }
}
