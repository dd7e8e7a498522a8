package makegood.proof;

import makegood.coach.Advice;
import makegood.coach.Said;
import makegood.condition.Situation;
import makegood.flow.Flow;
import makegood.lint.SourceFile;
import makegood.phrasebook.Phrasebook;
import makegood.phrasebook.Warning;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks a file as the panel checks a draft: in a talk only what the rep says, with what was said before. */
public final class Proofreader {

    private static final int NAMED = 8;

    private final UtteranceReader reader;
    private final Phrasebook rules;
    private final @Nullable Flow flow;
    private final Function<List<Said>, List<Advice>> replay;

    /**
     * @param flow whose guards hold; null for the rules that are common to all flows
     * @param replay plays a talk on that flow: what is known in it decides which rules count
     */
    public Proofreader(
            UtteranceReader reader,
            Phrasebook rules,
            @Nullable Flow flow,
            Function<List<Said>, List<Advice>> replay) {
        this.reader = reader;
        this.rules = rules;
        this.flow = flow;
        this.replay = replay;
    }

    /**
     * @param reps names of the rep in the file; none where it says so itself
     * @param told takes what was passed over, and what to do about it
     * @return by their place in the file
     * @throws Unreadable where it can't be checked
     */
    public List<Remark> check(SourceFile file, Set<String> reps, Consumer<String> told) {
        Manuscript manuscript = read(file, new Voices(reps));
        Places places = new Places(file);
        tell(manuscript, places, told);
        List<Remark> remarks = new ArrayList<>();
        List<List<Warning>> warnings = warnings(manuscript);
        for (int i = 0; i < warnings.size(); i++) {
            Piece piece = manuscript.pieces().get(i);
            for (Warning warning : warnings.get(i)) {
                int start = piece.start(warning.quote().start());
                int end = piece.end(warning.quote().end());
                remarks.add(
                        new Remark(
                                file,
                                warning,
                                rules.message(warning).replaceAll("\\s+", " "),
                                start,
                                end,
                                places.of(start),
                                places.of(end)));
            }
        }
        return remarks;
    }

    /** The customer's words are not ours: a line that may be theirs is not checked, and that is said. */
    private static void tell(Manuscript manuscript, Places places, Consumer<String> told) {
        List<Piece> nobodys = manuscript.nobodys();
        if (nobodys.isEmpty()) {
            return;
        }
        String lines =
                nobodys.stream()
                        .map(piece -> String.valueOf(places.of(piece.start(0)).line()))
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining(", "));
        boolean one = nobodys.size() == 1;
        told.accept(
                "%s: not checked, since %s no speaker: line %s%s. Name the speaker there too."
                        .formatted(
                                manuscript.file().name(),
                                one ? "it names" : "they name",
                                lines,
                                nobodys.size() > NAMED ? " and more" : ""));
    }

    private static Manuscript read(SourceFile file, Voices voices) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".vtt") || VttReader.fits(file) || VttReader.fitsWithoutHead(file)) {
            return VttReader.read(file, voices);
        }
        boolean named = name.endsWith(".txt") || name.endsWith(".md");
        return name.endsWith(".json") || !named && JsonReader.fits(file)
                ? JsonReader.read(file, voices)
                : PlainReader.read(file, voices);
    }

    private List<List<Warning>> warnings(Manuscript manuscript) {
        List<Piece> pieces = manuscript.pieces();
        if (manuscript.isTalk() && flow != null) {
            List<Said> talk =
                    pieces.stream().map(piece -> Said.by(piece.speaker(), piece.text())).toList();
            return replay.apply(talk).stream().map(Advice::warnings).toList();
        }
        List<List<Warning>> warnings = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            List<Piece> before = manuscript.isTalk() ? pieces.subList(0, i) : List.of();
            warnings.add(
                    piece.speaker() == Speaker.CUSTOMER
                            ? List.of()
                            : rules.check(
                                    reader.read(Speaker.REP, piece.text()),
                                    new TextSituation(flow, before)));
        }
        return warnings;
    }

    /** A text without a call. */
    private static final class TextSituation extends Situation.Blank {

        private static final int KEPT = 6;

        private final @Nullable Flow flow;
        private final List<Piece> before;

        TextSituation(@Nullable Flow flow, List<Piece> before) {
            this.flow = flow;
            this.before = before;
        }

        @Override
        public int turns() {
            return before.size();
        }

        @Override
        public @Nullable String flowName() {
            return flow == null ? null : flow.name();
        }

        @Override
        public Set<String> guards() {
            return flow == null ? Set.of() : flow.guards();
        }

        @Override
        public List<Said> earlier() {
            return before
                    .subList(Math.max(0, before.size() - KEPT), before.size())
                    .reversed()
                    .stream()
                    .map(piece -> new Said(piece.speaker().key(), piece.text()))
                    .toList();
        }
    }
}
