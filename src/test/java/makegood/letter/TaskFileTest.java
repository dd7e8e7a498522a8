package makegood.letter;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

class TaskFileTest {

    private static final Instant NOON = Instant.parse("2026-11-18T18:00:00Z");

    @Test
    void foldsByOctetsAndTearsNoSignApart() {
        String quote = "I will call 田中太郎 in Köln, " + "請退款😡".repeat(20);

        String file = TaskFile.ics(List.of(promised(quote)), NOON);

        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(octets(line)).isLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("?"));
        assertThat(Biweekly.parse(file).first().getTodos().getFirst().getDescription().getValue())
                .isEqualTo("Promised by ute: “" + quote + "”");
    }

    private static Task promised(String quote) {
        return new Task("c-2-0", "Call 田中 太郎", "ute", quote, null, null, 2, 0, false, false);
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }
}
