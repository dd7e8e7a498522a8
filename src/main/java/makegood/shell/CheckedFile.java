package makegood.shell;

import makegood.lint.SourceFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that is to be checked, or what comes in by the standard input. */
final class CheckedFile {

    static final String STANDARD_INPUT = "-";

    private static final int LARGEST = 4 * 1024 * 1024;

    private CheckedFile() {}

    /** A file that can't be read. Its message says why, and what to do. */
    static final class Trouble extends RuntimeException {
        Trouble(String file, String message) {
            super(file + ": " + message, null, false, false);
        }
    }

    /** @param name {@code -} for the standard input @throws Trouble where it can't be read */
    static SourceFile read(String name, InputStream in) {
        try {
            if (name.equals(STANDARD_INPUT)) {
                return text("stdin", in.readNBytes(LARGEST + 1));
            }
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new Trouble(name, "This is a folder. Name its files, for instance *.txt.");
            }
            if (!Files.exists(path)) {
                throw new Trouble(name, "There is no such file.");
            }
            try (InputStream file = Files.newInputStream(path)) {
                return text(name.replace('\\', '/'), file.readNBytes(LARGEST + 1));
            }
        } catch (CharacterCodingException odd) {
            throw new Trouble(name, "This is no text in UTF-8. Save it as UTF-8.");
        } catch (InvalidPathException | IOException gone) {
            throw new Trouble(name, "It can't be read. Is it yours to read?");
        }
    }

    private static SourceFile text(String name, byte[] bytes) throws CharacterCodingException {
        if (bytes.length > LARGEST) {
            throw new Trouble(name, "It is larger than 4 MiB. Check it in parts.");
        }
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
