package makegood.flow;

import makegood.condition.NamedConditions;
import makegood.lint.SourceFile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flow's file, and the named conditions that it may bring along in a document of their own. A version that is kept does, so
 * that an old call is advised as it was, whatever the shared conditions say by then.
 *
 * @param flow without what it brings along; each place in it is the same in the whole file
 * @param brought empty where it brings none; its lines are counted on from the flow's
 */
record FlowText(SourceFile flow, String brought) {

    private static final String MARK =
            "--- # the named conditions, as they were when this version was taken up\n";

    /** Blanks or a comment, to the line's end. */
    private static final String REST_OF_LINE = "[ \\t]*+(?:#[^\\r\\n]*+)?+\\r?\\n";

    /** The document after the flow's, where its first key is the one of named conditions. */
    private static final Pattern BROUGHT =
            Pattern.compile("(?m)^---%1$s(?=(?:%1$s)*+conditions:)".formatted(REST_OF_LINE));

    static FlowText of(SourceFile file) {
        Matcher mark = BROUGHT.matcher(file.text());
        if (!mark.find() || mark.start() == 0) {
            return new FlowText(file, "");
        }
        String before = file.text().substring(0, mark.end());
        return new FlowText(
                new SourceFile(file.name(), file.text().substring(0, mark.start())),
                before.replaceAll("[^\\n]++", "") + file.text().substring(mark.end()));
    }

    /** The flow's text with these brought along instead; as it is where there are none. */
    String with(NamedConditions named) {
        String written = named.written();
        String text = flow.text();
        return written.isEmpty() ? text : text + (text.endsWith("\n") ? "" : "\n") + MARK + written;
    }
}
