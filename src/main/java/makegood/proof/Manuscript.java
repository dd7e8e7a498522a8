package makegood.proof;

import makegood.lint.SourceFile;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A file as it is to be said.
 *
 * @param pieces in the file's order
 * @param isTalk whether two sides speak in it; otherwise all of it is the rep's
 * @param nobodys lines of a talk that name no speaker, and so are not among the pieces
 * @param times as the file writes them, by the offset from which they hold
 */
record Manuscript(
        SourceFile file,
        List<Piece> pieces,
        boolean isTalk,
        List<Piece> nobodys,
        NavigableMap<Integer, String> times) {

    Manuscript {
        pieces = List.copyOf(pieces);
        nobodys = List.copyOf(nobodys);
        times = new TreeMap<>(times);
    }

    Manuscript(
            SourceFile file,
            List<Piece> pieces,
            boolean isTalk,
            NavigableMap<Integer, String> times) {
        this(file, pieces, isTalk, List.of(), times);
    }

    /**
     * A file whose format may name the speaker of each line. Where it names any, a line without one may as well be the
     * customer's; where it names none, all of it is ours.
     */
    static Manuscript of(SourceFile file, List<Line> lines, NavigableMap<Integer, String> times) {
        boolean talk = lines.stream().anyMatch(Line::isVoiced);
        return new Manuscript(
                file,
                lines.stream().filter(line -> line.isVoiced() || !talk).map(Line::piece).toList(),
                talk,
                lines.stream().filter(line -> talk && !line.isVoiced()).map(Line::piece).toList(),
                times);
    }

    /** @param isVoiced whether the file says who speaks */
    record Line(Piece piece, boolean isVoiced) {}
}
