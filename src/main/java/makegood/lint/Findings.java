package makegood.lint;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of files, so that all are told at once. */
public final class Findings {

    private final List<Finding> found = new ArrayList<>();

    public void add(FindingCode code, SourceFile file, Span span, String message, String cure) {
        SourceFile.Position at = file.position(span.start());
        int end = Math.min(span.end(), file.text().length());
        int length = Math.max(1, file.text().codePointCount(Math.min(span.start(), end), end));
        found.add(
                new Finding(
                        code,
                        code.level(),
                        file.name(),
                        at.line(),
                        at.column(),
                        length,
                        message,
                        cure));
    }

    /** What others found, after what stands here. */
    public void addAll(Findings others) {
        found.addAll(others.found);
    }

    public List<Finding> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }
}
