package makegood.lint;

import org.snakeyaml.engine.v2.exceptions.Mark;

import java.util.Optional;

/** Turns the parser's marks, which count code points, into UTF-16 offsets. */
final class Marks {

    private final String text;
    private final int[] offsets;

    Marks(String text) {
        this.text = text;
        this.offsets =
                text.codePointCount(0, text.length()) == text.length() ? new int[0] : offsets(text);
    }

    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += offset < text.length() ? Character.charCount(text.codePointAt(offset)) : 0;
        }
        return offsets;
    }

    int offset(Optional<Mark> mark) {
        int index = mark.map(Mark::getIndex).orElse(0);
        int offset = offsets.length == 0 ? index : offsets[Math.min(index, offsets.length - 1)];
        return Math.min(offset, text.length());
    }

    Span span(Optional<Mark> from, Optional<Mark> to) {
        int start = offset(from);
        return new Span(start, Math.max(start, offset(to)));
    }
}
