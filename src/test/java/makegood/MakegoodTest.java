package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class MakegoodTest {

    @Test
    void takesAMistypedCommandForAMistakeAndStartsNoServer() throws Exception {
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "makegood.Makegood",
                                "lnit")
                        .redirectErrorStream(true)
                        .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("There is no command \"lnit\"", "lint, check");
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
