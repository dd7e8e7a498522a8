package makegood.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * A file that goes out whole or not at all. It is written aside first: a fault on the way is answered as one, and where the
 * line breaks, the length tells that something is missing.
 */
final class WholeFile {

    private WholeFile() {}

    /** @param as as whoever takes it along will find it */
    static void send(
            HttpServletResponse response, String type, String as, Consumer<PrintWriter> writing)
            throws IOException {
        Path name = Files.createTempFile("makegood-", ".part");
        try (FileChannel aside =
                FileChannel.open(name, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // From here on it has no name: however this process ends, nothing of it is left lying
            // about.
            Files.delete(name);
            write(aside, writing);
            response.setContentType(type);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(as).build().toString());
            response.setContentLengthLong(aside.size());
            aside.position(0);
            Channels.newInputStream(aside).transferTo(response.getOutputStream());
        }
    }

    /** The writer stays open: with it the file would close, and be gone. */
    private static void write(FileChannel aside, Consumer<PrintWriter> writing) throws IOException {
        PrintWriter out =
                new PrintWriter(
                        new BufferedWriter(Channels.newWriter(aside, StandardCharsets.UTF_8)));
        writing.accept(out);
        // A print writer keeps a full disk to itself.
        if (out.checkError()) {
            throw new IOException("the file could not be written aside");
        }
    }
}
