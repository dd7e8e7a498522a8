package makegood.flow;

import java.util.ArrayList;
import java.util.List;

/** Reads a wording's places and brackets. */
final class WordingParser {

    /** What is wrong, and where in the wording. */
    static final class Unreadable extends Exception {
        final int at;

        Unreadable(String message, int at) {
            super(message);
            this.at = at;
        }
    }

    private final String text;
    private int at;

    private WordingParser(String text) {
        this.text = text;
    }

    static Wording parse(String text) throws Unreadable {
        return new Wording(new WordingParser(text).parts(0));
    }

    /** As it is where it can't be read: an old version's wording is still said. */
    static Wording parseAnyhow(String text) {
        try {
            return parse(text);
        } catch (Unreadable broken) {
            return new Wording(List.of(new Wording.Part.Words(text)));
        }
    }

    private List<Wording.Part> parts(int depth) throws Unreadable {
        int opened = at - 1;
        List<Wording.Part> parts = new ArrayList<>();
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == ']') {
                if (depth == 0) {
                    throw new Unreadable("\"]\" closes nothing.", at);
                }
                at++;
                return parts;
            }
            parts.add(part(next, depth));
        }
        if (depth > 0) {
            throw new Unreadable("\"[\" is never closed.", opened);
        }
        return parts;
    }

    private Wording.Part part(char next, int depth) throws Unreadable {
        if (next == '[' && depth < 3) {
            at++;
            return new Wording.Part.Bracket(parts(depth + 1));
        }
        if (next == '{') {
            return place();
        }
        if (next == '}' || next == '[') {
            throw new Unreadable(
                    next == '['
                            ? "Brackets stand too deep in each other."
                            : "\"}\" closes nothing.",
                    at);
        }
        int start = at;
        while (at < text.length() && "[]{}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return new Wording.Part.Words(text.substring(start, at));
    }

    private Wording.Part place() throws Unreadable {
        int end = text.indexOf('}', at);
        if (end < 0) {
            throw new Unreadable("\"{\" is never closed.", at);
        }
        String inside = text.substring(at + 1, end);
        int bar = inside.indexOf('|');
        int name = at + 1;
        at = end + 1;
        return new Wording.Part.Place(
                bar < 0 ? inside : inside.substring(0, bar),
                bar < 0 ? null : inside.substring(bar + 1),
                name);
    }
}
