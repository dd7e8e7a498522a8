package makegood.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A database of H2's in a file on this machine.
 *
 * @param name as its address has it, without the ending
 * @param options what the address says behind it
 */
record H2File(String name, String options) {

    private static final String BEGIN = "jdbc:h2:file:";

    /** Empty where the database lies elsewhere. @param url its address for JDBC */
    static Optional<H2File> of(String url) {
        if (!url.startsWith(BEGIN)) {
            return Optional.empty();
        }
        int end = url.contains(";") ? url.indexOf(';') : url.length();
        return Optional.of(new H2File(url.substring(BEGIN.length(), end), url.substring(end)));
    }

    String url() {
        return BEGIN + name + options;
    }

    /** Which H2 opens: {@code ~} is the home of whoever runs it. */
    Path path() {
        String home = System.getProperty("user.home");
        return Path.of((name.startsWith("~/") ? home + name.substring(1) : name) + ".mv.db");
    }

    H2File beside(String ending) {
        return new H2File(name + ending, options);
    }

    boolean isEmpty() {
        return Files.isRegularFile(path()) && size() == 0;
    }

    boolean holdsSomething() {
        return Files.exists(path()) && size() > 0;
    }

    private long size() {
        try {
            return Files.size(path());
        } catch (IOException unreadable) {
            // Opening it tells why, with a cure.
            return 1;
        }
    }
}
