package makegood.lint;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of files, so that all are told at once. */
public final class Findings {

    /** Nobody mends more than this in one go; a file made of faults must not cost the machine. */
    private static final int MOST = 200;

    private final List<Finding> found = new ArrayList<>();
    private boolean errors;

    /** A fault at this place. Past the first {@value #MOST} it only counts for {@link #hasErrors}. */
    public void add(FindingCode code, SourceFile file, Span span, String message, String cure) {
        errors |= code.level() == FindingCode.Level.ERROR;
        if (found.size() >= MOST) {
            return;
        }
        SourceFile.Position at = file.position(span.start());
        found.add(
                new Finding(
                        code,
                        code.level(),
                        file.name(),
                        at.line(),
                        at.column(),
                        length(file, span),
                        message,
                        cure));
    }

    /** A fault that goes on in the next line is shown in its first; one at a single point by what stands there. */
    private static int length(SourceFile file, Span span) {
        int start = Math.min(span.start(), file.text().length());
        int lineEnd = file.lineEnd(start);
        int end = Math.min(Math.max(span.end(), start + 1), lineEnd);
        return end <= start ? 0 : Math.max(1, file.text().codePointCount(start, end));
    }

    /** What others found, after what stands here. */
    public void addAll(Findings others) {
        found.addAll(others.found);
        errors |= others.errors;
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return errors;
    }
}
