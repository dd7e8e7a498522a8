package makegood.playbook;

import makegood.lint.SourceFile;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a page of the playbook: a title, its source, and a section a question. In a section, {@code Asked as:} lists how
 * reps put it, a quoted line is the sentence to say, and {@code Source:} names another author than the page's.
 */
final class PageReader {

    private static final Pattern SOURCE = Pattern.compile("Source: .+ \\(([a-z]+)\\)");
    private static final String ASKED_AS = "Asked as: ";

    private PageReader() {}

    /** @throws IllegalArgumentException where a section lacks its advice or anybody to name as its source */
    static List<Passage> read(SourceFile page) {
        String[] sections = page.text().strip().split("(?m)^## ");
        String title = firstLine(sections[0]).replaceFirst("^# ", "");
        String source = source(sections[0]);
        List<Passage> passages = new ArrayList<>();
        for (String section : Arrays.asList(sections).subList(1, sections.length)) {
            passages.add(passage(page, title, source, section));
        }
        return passages;
    }

    private static Passage passage(
            SourceFile page, String title, @Nullable String pageSource, String section) {
        String heading = firstLine(section);
        String own = source(section);
        String source = own == null ? pageSource : own;
        List<String> asked = new ArrayList<>();
        List<String> advice = new ArrayList<>();
        String say = null;
        for (String part : section.substring(heading.length()).strip().split("\\R{2,}")) {
            if (part.startsWith(ASKED_AS)) {
                asked.addAll(List.of(part.substring(ASKED_AS.length()).split(" · ")));
            } else if (part.startsWith("> ")) {
                say = line(part.substring(2));
            } else if (!part.startsWith("Source: ")) {
                advice.add(line(part));
            }
        }
        if (source == null || advice.isEmpty()) {
            throw new IllegalArgumentException(
                    page.name()
                            + ": give “"
                            + heading
                            + "” its advice and a line Source: Name (key).");
        }
        return new Passage(
                title + ": " + heading, source, null, asked, String.join("\n\n", advice), say);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String line(String paragraph) {
        return paragraph.replaceAll("\\s+", " ").strip();
    }

    private static @Nullable String source(String section) {
        Matcher line = SOURCE.matcher(section);
        return line.find() ? line.group(1) : null;
    }
}
