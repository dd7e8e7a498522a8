package makegood.proof;

import makegood.lint.SourceFile;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads talks from files, with the times they had: WebVTT, SRT, JSON, or text with a name before each line. */
public final class TalkReader {

    /** Lines without a time are this far apart: about what a turn takes on the phone. */
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    /** What is further apart is no talk but a fault in the file. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

    /** {@code [00:00:01] Ann: …} begins like a list of JSON, and is none. */
    private static final Pattern CLOCKED = Pattern.compile("\\s{0,20}\\[\\d{1,3}:");

    private TalkReader() {}

    /**
     * @param reps the rep's names in the file; none where it says itself who is the rep
     * @throws Unreadable where it can't be read, or it is not told who is the rep
     */
    public static Talk read(SourceFile file, Set<String> reps) {
        Voices voices = new Voices(reps);
        Manuscript manuscript = manuscript(file, voices);
        if (!manuscript.isTalk()) {
            throw unknownVoices(file, voices);
        }
        Times times = new Times(manuscript.times());
        Places places = new Places(file);
        List<Talk.Line> lines = new ArrayList<>();
        Duration latest = Duration.ZERO;
        for (Piece piece : manuscript.pieces()) {
            int start = piece.start(firstLetter(piece));
            Duration next = times.at(start);
            if (next == null || next.compareTo(latest) < 0) {
                next = lines.isEmpty() || times.isEmpty() ? after(lines) : latest;
            }
            boolean farOff = next.minus(latest).compareTo(LONGEST_PAUSE) > 0;
            latest = farOff ? latest.plus(BETWEEN_LINES) : next;
            lines.add(
                    new Talk.Line(
                            piece.speaker(),
                            piece.text().strip(),
                            latest,
                            places.of(start).line()));
        }
        checkSides(file, lines, voices);
        return new Talk(
                lines,
                voices.customer().orElse(null),
                times.startedAt(),
                !times.isEmpty(),
                nobodys(manuscript, places));
    }

    private static List<Integer> nobodys(Manuscript manuscript, Places places) {
        return manuscript.nobodys().stream()
                .filter(piece -> !piece.text().isBlank())
                .map(piece -> places.of(piece.start(firstLetter(piece))).line())
                .toList();
    }

    private static int firstLetter(Piece piece) {
        int first = 0;
        while (first < piece.text().length()
                && Character.isWhitespace(piece.text().charAt(first))) {
            first++;
        }
        return Math.min(first, piece.text().length() - 1);
    }

    private static Duration after(List<Talk.Line> lines) {
        return lines.isEmpty() ? Duration.ZERO : lines.getLast().after().plus(BETWEEN_LINES);
    }

    private static Manuscript manuscript(SourceFile file, Voices voices) {
        String name = file.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".vtt")
                || name.endsWith(".srt")
                || VttReader.fits(file)
                || VttReader.fitsWithoutHead(file)) {
            return VttReader.read(file, voices);
        }
        boolean clocked = CLOCKED.matcher(file.text()).lookingAt();
        return name.endsWith(".json") || !clocked && JsonReader.fits(file)
                ? JsonReader.read(file, voices)
                : PlainReader.read(file, voices);
    }

    private static void checkSides(SourceFile file, List<Talk.Line> lines, Voices voices) {
        if (lines.stream().noneMatch(line -> line.speaker() == Speaker.REP)) {
            throw withoutRep(file, voices);
        }
    }

    private static Unreadable withoutRep(SourceFile file, Voices voices) {
        return new Unreadable(
                file.name(),
                "None of its lines is the rep's. Give the rep's name as the file has it.",
                voices.everybody());
    }

    private static Unreadable unknownVoices(SourceFile file, Voices voices) {
        if (!voices.everybody().isEmpty()) {
            return withoutRep(file, voices);
        }
        Set<String> names = voices.labels();
        return names.isEmpty()
                ? new Unreadable(
                        file.name(),
                        "Nothing in it says who speaks. Begin each line with a name and a colon,"
                                + " for instance \"Ann: Hello\".")
                : new Unreadable(
                        file.name(),
                        "Who is the rep in it? Give the name as the file has it: "
                                + String.join(", ", names.stream().limit(8).toList())
                                + ".",
                        names);
    }

    /** The times of a file, from whatever it counts them. */
    private static final class Times {

        private final NavigableMap<Integer, String> written;
        private final @Nullable OffsetDateTime startedAt;

        Times(NavigableMap<Integer, String> written) {
            this.written = written;
            this.startedAt = written.isEmpty() ? null : Clock.day(written.firstEntry().getValue());
        }

        boolean isEmpty() {
            return written.isEmpty();
        }

        @Nullable OffsetDateTime startedAt() {
            return startedAt;
        }

        /** Null where none stands before it. */
        @Nullable Duration at(int offset) {
            Map.Entry<Integer, String> entry = written.floorEntry(offset);
            return entry == null ? null : Clock.after(entry.getValue(), startedAt);
        }
    }
}
