package makegood.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file that goes out whole or not at all. It is written aside first: a fault on the way is answered as one, and where the
 * line breaks, the length tells that something is missing.
 */
final class WholeFile {

    private WholeFile() {}

    /** @param name as whoever takes it along will find it */
    static void send(
            HttpServletResponse response, String type, String name, Consumer<PrintWriter> writing)
            throws IOException {
        Path aside = Files.createTempFile("makegood-", ".part");
        try {
            write(aside, writing);
            response.setContentType(type);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            response.setContentLengthLong(Files.size(aside));
            Files.copy(aside, response.getOutputStream());
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void write(Path aside, Consumer<PrintWriter> writing) throws IOException {
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(aside, StandardCharsets.UTF_8))) {
            writing.accept(out);
            // A print writer keeps a full disk to itself.
            if (out.checkError()) {
                throw new IOException("the file could not be written aside");
            }
        }
    }
}
