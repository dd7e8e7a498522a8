package makegood.letter;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;

/** A letter as a mail program opens it: a draft (.eml) without an address, for somebody to read and send. */
public final class LetterFile {

    private LetterFile() {}

    /** @param id unique to this letter: letters, digits, dots and hyphens */
    public static byte[] eml(Letter letter, String id, Instant written) {
        try {
            MimeMessage message = new Unsent(id);
            message.setSubject(Material.oneLine(letter.subject()), "UTF-8");
            message.setText(letter.body(), "UTF-8");
            message.setSentDate(Date.from(written));
            // Mail programs open a message with this mark for editing rather than as one received.
            message.setHeader("X-Unsent", "1");
            message.saveChanges();
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            message.writeTo(file);
            return file.toByteArray();
        } catch (MessagingException broken) {
            throw new IllegalStateException("the letter can't be written as a mail", broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A message that names no machine: by default its id holds this host's name. */
    private static final class Unsent extends MimeMessage {
        private final String id;

        Unsent(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id.replaceAll("[^A-Za-z0-9.-]", "-") + "@makegood>");
        }
    }
}
