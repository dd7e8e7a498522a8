package makegood.proof;

import makegood.lint.SourceFile;
import makegood.utterance.Speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Captions, WebVTT or SRT: cues with their voices; a sentence may run over several cues of one voice. */
final class VttReader {

    private static final Map<String, Character> ENTITIES =
            Map.of("amp", '&', "lt", '<', "gt", '>', "nbsp", ' ', "quot", '"', "apos", '\'');
    private static final int LONGEST_ENTITY = 8;
    private static final Pattern SRT =
            Pattern.compile(
                    "\\s{0,20}\\d{1,9}\\s{1,4}\\d{1,3}:\\d\\d:\\d\\d[,.]\\d{1,3}\\s{0,4}-->");

    private final SourceFile file;
    private final Voices voices;
    private final List<Manuscript.Line> lines = new ArrayList<>();
    private final NavigableMap<Integer, String> times = new TreeMap<>();
    private Speaker speaker = Speaker.REP;
    private boolean voiced;
    private boolean byLabel;
    private int cues;

    private VttReader(SourceFile file, Voices voices) {
        this.file = file;
        this.voices = voices;
    }

    static boolean fits(SourceFile file) {
        return file.text().startsWith("WEBVTT");
    }

    /** SRT is the same without a head. */
    static boolean fitsWithoutHead(SourceFile file) {
        return SRT.matcher(file.text()).lookingAt();
    }

    /** @throws Unreadable where it is none, or a voice is unknown */
    static Manuscript read(SourceFile file, Voices voices) {
        if (!fits(file) && !fitsWithoutHead(file)) {
            throw new Unreadable(
                    file.name(), "This is no WebVTT: its first line must begin with WEBVTT.");
        }
        VttReader reader = new VttReader(file, voices);
        reader.cues();
        voices.check(file.name());
        if (reader.cues == 0) {
            throw new Unreadable(
                    file.name(),
                    "These captions have no cue: a line like 00:00:01.000 --> 00:00:04.000 and"
                            + " words below it.");
        }
        return Manuscript.of(file, reader.lines, reader.times);
    }

    private void cues() {
        String text = file.text();
        int line = 0;
        boolean inCue = false;
        int begin = 0;
        while (line <= text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            String words = text.substring(line, end);
            if (inCue && words.isBlank()) {
                cue(begin, line);
                inCue = false;
            } else if (!inCue && words.contains("-->")) {
                inCue = true;
                begin = end + 1;
                times.put(begin, words.substring(0, words.indexOf("-->")).strip());
                cues++;
            }
            line = end + 1;
        }
        if (inCue) {
            cue(begin, text.length());
        }
    }

    private void cue(int from, int to) {
        // Who was named before the words goes on until another is.
        speaker = byLabel ? speaker : Speaker.REP;
        voiced = byLabel;
        PieceWriter words = new PieceWriter();
        int at = Math.min(from, to);
        while (at < to) {
            char character = file.text().charAt(at);
            int close = character == '<' ? file.text().indexOf('>', at) : -1;
            if (close >= 0 && close < to) {
                words = tag(file.text().substring(at + 1, close), words, at);
                at = close + 1;
            } else if (character == '&') {
                at = entity(at, to, words);
            } else {
                words.add(Character.isWhitespace(character) ? ' ' : character, at);
                at++;
            }
        }
        add(words, to);
    }

    /** A voice ends what the one before said. */
    private PieceWriter tag(String tag, PieceWriter words, int at) {
        boolean voice = tag.matches("v[.\\s].*");
        if (!voice && !tag.equals("/v")) {
            return words;
        }
        add(words, at);
        voiced = voice;
        speaker = voice ? voices.certain(tag.replaceFirst("^v(\\.\\S*)?\\s*", "")) : Speaker.REP;
        return new PieceWriter();
    }

    /** Without tags for voices, many captions name who speaks before the words. */
    private Piece labelled(Piece piece) {
        Optional<PlainReader.Label> label = PlainReader.label(piece.text());
        if (label.isEmpty()) {
            return piece;
        }
        Optional<Speaker> named = voices.of(label.get().name());
        if (named.isEmpty()) {
            voices.heard(label.get().name());
            return piece;
        }
        voiced = true;
        byLabel = true;
        speaker = named.get();
        return piece.from(label.get().end(), speaker);
    }

    private int entity(int at, int to, PieceWriter words) {
        int end = file.text().indexOf(';', at);
        if (end > at && end < to && end - at <= LONGEST_ENTITY) {
            Character meant = ENTITIES.get(file.text().substring(at + 1, end));
            if (meant != null) {
                words.add(meant, at);
                return end + 1;
            }
        }
        words.add('&', at);
        return at + 1;
    }

    private void add(PieceWriter words, int end) {
        if (words.isBlank()) {
            return;
        }
        Piece piece = labelled(words.piece(speaker, end));
        Piece last =
                lines.isEmpty() || lines.getLast().isVoiced() != voiced
                        ? null
                        : lines.getLast().piece();
        boolean runsOn =
                last != null
                        && last.speaker() == speaker
                        && !last.text().stripTrailing().matches("(?s).*[.?!…\"”]")
                        && last.text().length() + piece.text().length() < Piece.LONGEST;
        if (runsOn && last != null) {
            lines.set(lines.size() - 1, new Manuscript.Line(last.and(piece), voiced));
        } else {
            piece.cut().forEach(part -> lines.add(new Manuscript.Line(part, voiced)));
        }
    }
}
