package makegood.proof;

import makegood.lint.SourceFile;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text: paragraphs that are ours, or a talk with the speaker's name and a colon before each line. */
final class PlainReader {

    /** {@code Rep: …}, {@code [00:00:07] Rep: …}, {@code **Rep** (00:00:07): …}. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "^\\s*(?:\\[(?<time>[\\d:.]{1,15})]\\s*)?(?:\\*\\*)?(?<name>\\p{L}[\\p{L}\\d"
                            + " .'’-]{0,39}+)"
                            + "(?:\\*\\*)?\\s?(?:\\((?<clock>[\\d:.]{1,15})\\))?:(?=\\s|$)");

    private final SourceFile file;
    private final Voices voices;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> nobodys = new ArrayList<>();
    private final NavigableMap<Integer, String> times = new TreeMap<>();

    private PlainReader(SourceFile file, Voices voices) {
        this.file = file;
        this.voices = voices;
    }

    static Manuscript read(SourceFile file, Voices voices) {
        PlainReader reader = new PlainReader(file, voices);
        boolean talk = reader.isTalk();
        reader.read(talk);
        return new Manuscript(file, reader.pieces, talk, reader.nobodys, reader.times);
    }

    /** Both sides must be named: one colon in a letter makes no talk of it. */
    private boolean isTalk() {
        boolean rep = false;
        boolean customer = false;
        for (String line : (Iterable<String>) file.text().lines()::iterator) {
            Optional<Label> label = label(line);
            Optional<Speaker> speaker = label.flatMap(found -> voices.of(found.name()));
            if (speaker.isEmpty()) {
                label.ifPresent(found -> voices.heard(found.name()));
            }
            rep |= speaker.filter(Speaker.REP::equals).isPresent();
            customer |= speaker.filter(Speaker.CUSTOMER::equals).isPresent();
        }
        return rep && (customer || voices.areTold());
    }

    /** @param time as written; null where none is @param end where the words begin */
    record Label(String name, @Nullable String time, int end) {}

    static Optional<Label> label(String line) {
        // A name stands at the begin of a line: no need to look further.
        Matcher label = LABEL.matcher(line.length() > 100 ? line.substring(0, 100) : line);
        if (!label.find()) {
            return Optional.empty();
        }
        String time = label.group("time") == null ? label.group("clock") : label.group("time");
        return Optional.of(new Label(label.group("name"), time, label.end()));
    }

    private void read(boolean talk) {
        Speaker speaker = Speaker.REP;
        // What stands above the first name of a talk is a heading, and nobody's words.
        List<Piece> into = talk ? nobodys : pieces;
        int begin = 0;
        int line = 0;
        String text = file.text();
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            String words = text.substring(line, end);
            Optional<Label> label = talk ? label(words) : Optional.empty();
            Optional<Speaker> next = label.flatMap(found -> voices.of(found.name()));
            if (words.isBlank() || next.isPresent()) {
                add(into, speaker, begin, line);
                into = next.isPresent() ? pieces : into;
                speaker = next.orElse(speaker);
                begin = next.isPresent() ? line + label.orElseThrow().end() : end;
                time(begin, label);
            }
            line = end + 1;
        }
        add(into, speaker, begin, text.length());
    }

    private void time(int begin, Optional<Label> label) {
        label.map(Label::time).ifPresent(time -> times.put(begin, time));
    }

    private void add(List<Piece> into, Speaker speaker, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(file.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            into.addAll(Piece.plain(speaker, file.text(), start, end).cut());
        }
    }
}
