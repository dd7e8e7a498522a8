package makegood.setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A database of H2's in a file on this machine.
 *
 * @param name as its address has it, without the ending
 * @param options what the address says behind it
 */
public record H2File(String name, String options) {

    private static final String BEGIN = "jdbc:h2:file:";

    /** H2 takes no path that is relative without saying so. */
    private static final Pattern ADDRESS =
            Pattern.compile(Pattern.quote(BEGIN) + "([./~\\\\]|[A-Za-z]:)");

    private static final String ENDING = ".mv.db";

    /** Empty where the database lies elsewhere, or H2 would not know where. @param url its address for JDBC */
    public static Optional<H2File> of(String url) {
        if (!ADDRESS.matcher(url).lookingAt()) {
            return Optional.empty();
        }
        int end = url.contains(";") ? url.indexOf(';') : url.length();
        return Optional.of(new H2File(url.substring(BEGIN.length(), end), url.substring(end)));
    }

    /** Its address for JDBC. */
    public String url() {
        return BEGIN + name + options;
    }

    /** Which H2 opens. */
    public Path path() {
        return sibling(ENDING);
    }

    /** What belongs to it and lies beside it: {@code ~} is the home of whoever runs it. */
    public Path sibling(String ending) {
        String home = System.getProperty("user.home");
        return Path.of((name.startsWith("~/") ? home + name.substring(1) : name) + ending);
    }

    /** Where a link leads: what takes its place has to lie there. */
    public H2File real() {
        try {
            String real = path().toRealPath().toString();
            return real.endsWith(ENDING)
                    ? new H2File(real.substring(0, real.length() - ENDING.length()), options)
                    : this;
        } catch (IOException notYetThere) {
            return this;
        }
    }

    /** Another database beside it. @param ending behind this one's name */
    public H2File beside(String ending) {
        return new H2File(name + ending, options);
    }

    /** H2 takes it for a new one. */
    public boolean isEmpty() {
        return Files.isRegularFile(path()) && size() == 0;
    }

    public boolean holdsSomething() {
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
