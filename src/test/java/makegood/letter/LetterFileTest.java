package makegood.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;

class LetterFileTest {

    private static final Instant NOON = Instant.parse("2026-11-18T18:00:00Z");

    @Test
    void opensAsADraftInAMailProgram() throws Exception {
        Letter letter = letter("Grüße aus Köln", "Dear Zoë,\n\n“three weeks late”\n");

        MimeMessage message = read(LetterFile.eml(letter, "call-1.revisit", NOON));

        assertThat(message.getSubject()).isEqualTo("Grüße aus Köln");
        assertThat(message.getContent().toString().replace("\r\n", "\n")).isEqualTo(letter.body());
        assertThat(message.getSentDate()).isEqualTo(Date.from(NOON));
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getMessageID()).isEqualTo("<call-1.revisit@makegood>");
        assertThat(message.getAllRecipients()).isNull();
    }

    @Test
    void letsNoNameAddAHeader() throws Exception {
        Letter letter = letter("Hello\r\nBcc: everybody@example.com", "Hi\n");

        MimeMessage message = read(LetterFile.eml(letter, "x\r\nBcc: y", NOON));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getSubject()).isEqualTo("Hello Bcc: everybody@example.com");
    }

    @Test
    void writesTheSameFileEachTime() {
        Letter letter = letter("Thank you", "Dear Dana,\n");

        assertThat(LetterFile.eml(letter, "a", NOON)).isEqualTo(LetterFile.eml(letter, "a", NOON));
        assertThat(new String(LetterFile.eml(letter, "a", NOON), StandardCharsets.UTF_8))
                .doesNotContain("Received");
    }

    private static Letter letter(String subject, String body) {
        return new Letter(
                Letter.Kind.REVISIT, subject, body, List.of(), List.of(), false, "embedded");
    }

    private static MimeMessage read(byte[] file) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(file));
    }
}
