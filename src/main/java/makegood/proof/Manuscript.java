package makegood.proof;

import makegood.lint.SourceFile;

import java.util.List;

/**
 * A file as it is to be said.
 *
 * @param pieces in the file's order
 * @param isTalk whether two sides speak in it; otherwise all of it is the rep's
 * @param nobodys lines of a talk that name no speaker, and so are not among the pieces
 */
record Manuscript(SourceFile file, List<Piece> pieces, boolean isTalk, List<Piece> nobodys) {

    Manuscript {
        pieces = List.copyOf(pieces);
        nobodys = List.copyOf(nobodys);
    }

    Manuscript(SourceFile file, List<Piece> pieces, boolean isTalk) {
        this(file, pieces, isTalk, List.of());
    }

    /**
     * A file whose format may name the speaker of each line. Where it names any, a line without one may as well be the
     * customer's; where it names none, all of it is ours.
     */
    static Manuscript of(SourceFile file, List<Line> lines) {
        boolean talk = lines.stream().anyMatch(Line::isVoiced);
        return new Manuscript(
                file,
                lines.stream().filter(line -> line.isVoiced() || !talk).map(Line::piece).toList(),
                talk,
                lines.stream().filter(line -> talk && !line.isVoiced()).map(Line::piece).toList());
    }

    /** @param isVoiced whether the file says who speaks */
    record Line(Piece piece, boolean isVoiced) {}
}
