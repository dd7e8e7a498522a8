package makegood.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.StringUtils;

import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;

/** What the log says of a request that failed. */
@ExtendWith(OutputCaptureExtension.class)
class FaultsTest {

    @Test
    void tellsOfAFullDiskInOneLineHoweverMuchIsRefused(CapturedOutput log) {
        for (int i = 0; i < 3; i++) {
            Faults.log("it failed", refusedBecauseOf(new IOException("No space left on device")));
        }

        assertThat(log).doesNotContain("    at ");
        assertThat(StringUtils.countOccurrencesOf(log.toString(), "can't write its file"))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void tellsWhereAnythingElseBroke(CapturedOutput log) {
        Faults.log("it failed", refusedBecauseOf(new SocketException("Connection reset")));
        Faults.log("it broke", new IllegalStateException("with what a customer said"));

        assertThat(log)
                .contains("it failed:", "java.net.SocketException", "it broke:", "    at ")
                .doesNotContain("what a customer said", "can't write its file");
    }

    private static Exception refusedBecauseOf(IOException why) {
        return new TransactionSystemException("not committed", new SQLException("refused", why));
    }
}
