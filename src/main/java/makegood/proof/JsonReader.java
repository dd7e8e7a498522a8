package makegood.proof;

import makegood.lint.SourceFile;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * JSON: each object with a {@code text} is a line, its {@code speaker} beside it; so transcripts of several makers are
 * read, and chat messages too.
 */
final class JsonReader {

    private static final int UNICODE = 4;
    private static final Set<String> TIMES =
            Set.of("at", "start", "time", "startTime", "timestamp", "offset");

    private final SourceFile file;
    private final Voices voices;
    private final Deque<Line> open = new ArrayDeque<>();
    private final List<Line> lines = new ArrayList<>();

    private JsonReader(SourceFile file, Voices voices) {
        this.file = file;
        this.voices = voices;
    }

    static boolean fits(SourceFile file) {
        return file.text().stripLeading().matches("(?s)[{\\[].*");
    }

    /** @throws Unreadable where it is no JSON, holds no text, or a speaker is unknown */
    static Manuscript read(SourceFile file, Voices voices) {
        JsonReader reader = new JsonReader(file, voices);
        reader.parse();
        if (reader.lines.isEmpty()) {
            throw new Unreadable(
                    file.name(),
                    "This JSON holds no text. A transcript is a list of {\"speaker\": \"rep\","
                            + " \"text\": \"…\"}.");
        }
        return reader.manuscript();
    }

    private void parse() {
        try (JsonParser json =
                new JsonFactory().createParser(ObjectReadContext.empty(), file.text())) {
            String key = null;
            while (json.nextToken() != null) {
                JsonToken token = json.currentToken();
                Line line = open.peek();
                switch (token) {
                    case START_OBJECT -> open.push(new Line());
                    case END_OBJECT -> close(open.pop());
                    case PROPERTY_NAME -> key = json.currentName();
                    case VALUE_STRING -> {
                        // Of an array's strings none belongs to the object around it.
                        if (line != null && json.streamReadContext().inObject()) {
                            line.take(
                                    String.valueOf(key),
                                    json.getString(),
                                    (int) json.currentTokenLocation().getCharOffset());
                        }
                    }
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                        if (line != null && json.streamReadContext().inObject()) {
                            line.takeTime(String.valueOf(key), json.getString());
                        }
                    }
                    default -> {}
                }
            }
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            throw new Unreadable(
                    file.name(),
                    "This is no JSON: it breaks off at line %d, column %d."
                            .formatted(
                                    at == null ? 1 : at.getLineNr(),
                                    at == null ? 1 : at.getColumnNr()));
        }
    }

    private void close(Line line) {
        if (line.at >= 0) {
            lines.add(line);
        }
    }

    private Manuscript manuscript() {
        lines.sort(Comparator.comparingInt(line -> line.at));
        List<Manuscript.Line> all = new ArrayList<>();
        NavigableMap<Integer, String> times = new TreeMap<>();
        for (Line line : lines) {
            boolean voiced = line.speaker != null;
            Speaker speaker = line.speaker == null ? Speaker.REP : voices.certain(line.speaker);
            piece(speaker, line.at)
                    .cut()
                    .forEach(part -> all.add(new Manuscript.Line(part, voiced)));
            if (line.time != null) {
                times.put(line.at, line.time);
            }
        }
        voices.check(file.name());
        return Manuscript.of(file, all, times);
    }

    /** @param quote where the text's opening quotation mark stands */
    private Piece piece(Speaker speaker, int quote) {
        PieceWriter words = new PieceWriter();
        String text = file.text();
        int at = quote + 1;
        while (text.charAt(at) != '"') {
            if (text.charAt(at) != '\\') {
                words.add(text.charAt(at), at);
                at++;
            } else if (text.charAt(at + 1) == 'u') {
                String digits = text.substring(at + 2, at + 2 + UNICODE);
                words.add((char) Integer.parseInt(digits, 16), at);
                at += 2 + UNICODE;
            } else {
                words.add(meant(text.charAt(at + 1)), at);
                at += 2;
            }
        }
        return words.piece(speaker, at);
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            default -> escaped;
        };
    }

    /** An object that may turn out to be a line. */
    private static final class Line {
        private int at = -1;
        private @Nullable String speaker;
        private @Nullable String time;

        void take(String key, String value, int offset) {
            if (key.equals("text") && !value.isBlank()) {
                at = offset;
            } else if (key.equals("speaker")) {
                speaker = value;
            }
            takeTime(key, value);
        }

        void takeTime(String key, String value) {
            if (TIMES.contains(key)) {
                time = value;
            }
        }
    }
}
