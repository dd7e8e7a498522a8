package makegood;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void saysHowItIsUsedAndStartsNothing(String asked, CapturedOutput out) {
        Makegood.main(new String[] {asked});

        assertThat(out).contains("starts the server", "lint", "check").doesNotContain("Starting");
    }
}
