package makegood.proof;

import makegood.lint.SourceFile;

import java.util.List;

/**
 * A file as it is to be said.
 *
 * @param pieces in the file's order
 * @param isTalk whether two sides speak in it; otherwise all of it is the rep's
 */
record Manuscript(SourceFile file, List<Piece> pieces, boolean isTalk) {

    Manuscript {
        pieces = List.copyOf(pieces);
    }
}
