package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** A name with line breaks in it forges no line of the log. */
class LogLinesTest {

    @Test
    void keepsAMessageOnItsLine() {
        String line = logged("no such flow: x\n12:00:00.000 INFO  SignIn: admin signed in\r\nmore");

        assertThat(line.strip()).doesNotContain("\n", "\r").contains("x | 12:00:00.000");
    }

    @Test
    void drivesNoTerminal() {
        assertThat(logged("red \u001b[31m, bell \u0007")).doesNotContain("\u001b", "\u0007");
    }

    @Test
    void showsWhereSomethingBrokeOnLinesOfItsOwn() {
        assertThat(logged("a request failed:\n  java.lang.Error\n    at makegood.X"))
                .contains(":\n  java.lang.Error\n    at makegood.X");
    }

    private static String logged(String message) {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(new ClassPathResource("application.yml"));
        LoggerContext context = new LoggerContext();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern(settings.getObject().getProperty("logging.pattern.console"));
        layout.start();
        return layout.doLayout(
                new LoggingEvent(
                        "", context.getLogger("makegood.Any"), Level.INFO, message, null, null));
    }
}
