package makegood.proof;

import makegood.lint.SourceFile;

import java.util.Arrays;

/** Lines and columns of one file, found without reading it anew for each. */
final class Places {

    private final String text;
    private final int[] lineStarts;

    Places(SourceFile file) {
        this.text = file.text();
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        this.lineStarts = starts;
    }

    /** @return counted from 1, columns in code points */
    SourceFile.Position of(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourceFile.Position(line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }
}
