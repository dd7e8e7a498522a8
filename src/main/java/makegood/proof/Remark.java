package makegood.proof;

import makegood.lint.SourceFile;
import makegood.phrasebook.Warning;

/**
 * A warning at its place in a file.
 *
 * @param message what the rule's file says of the words, on one line
 * @param start UTF-16 offset in the file
 * @param end UTF-16 offset after the last character
 * @param from line and column of the first character
 * @param to line and column after the last
 */
public record Remark(
        SourceFile file,
        Warning warning,
        String message,
        int start,
        int end,
        SourceFile.Position from,
        SourceFile.Position to) {}
