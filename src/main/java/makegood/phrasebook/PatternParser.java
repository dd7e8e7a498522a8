package makegood.phrasebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a pattern.
 *
 * <pre>
 * try  ~try  ~book:VERB  :NOUN  *          a word, its inflections, a part of speech, any word
 * !not  !(a|b)                             one word that is none of these
 * (a|b c)  x?  x+  &lt;3&gt;                     alternatives, optional, repeated, up to three words between
 * ^  $  ;                                  the sentence's start, its end, a clause's edge
 * who=(I|we)  {no problem}  @promise       words for a wording, the words to quote, a named part
 * </pre>
 */
final class PatternParser {

    /** Bounds a pattern's length, and so the time that a check takes. */
    static final int MOST_REPEATS = 8;

    static final int WIDEST_GAP = 12;
    private static final int MOST_CHARACTERS = 2000;
    private static final int DEEPEST = 12;
    private static final Set<String> TAGS =
            Set.of(
                    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART",
                    "PRON", "PROPN", "SCONJ", "VERB", "X");

    private final String text;
    private final Map<String, PatternPart> named;
    private int at;
    private int depth;

    PatternParser(String text, Map<String, PatternPart> named) {
        this.text = text;
        this.named = named;
    }

    /** @throws BadPattern with the place in the text and the cure */
    PatternPart parse() throws BadPattern {
        if (text.length() > MOST_CHARACTERS) {
            throw bad(
                    0,
                    "This pattern is longer than " + MOST_CHARACTERS + " characters.",
                    "Make several patterns of it.");
        }
        PatternPart whole = choice();
        if (at < text.length()) {
            char left = text.charAt(at);
            throw bad(at, "\"" + left + "\" closes nothing.", "Remove it, or open it before.");
        }
        return whole;
    }

    private PatternPart choice() throws BadPattern {
        List<PatternPart> parts = new ArrayList<>();
        parts.add(sequence());
        while (peek('|')) {
            at++;
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.getFirst() : new PatternPart.Choice(parts);
    }

    private PatternPart sequence() throws BadPattern {
        List<PatternPart> parts = new ArrayList<>();
        skipSpace();
        while (at < text.length() && ")}|".indexOf(text.charAt(at)) < 0) {
            parts.add(repeated());
            skipSpace();
        }
        if (parts.isEmpty()) {
            throw bad(
                    at,
                    "Nothing stands here.",
                    "Write a word, or make what stands before it optional with \"?\".");
        }
        return parts.size() == 1 ? parts.getFirst() : new PatternPart.Sequence(parts);
    }

    private PatternPart repeated() throws BadPattern {
        PatternPart part = single();
        if (at < text.length() && text.charAt(at) == '?') {
            at++;
            return new PatternPart.Repeat(part, 0, 1);
        }
        if (at < text.length() && text.charAt(at) == '+') {
            at++;
            return new PatternPart.Repeat(part, 1, MOST_REPEATS);
        }
        return part;
    }

    private PatternPart single() throws BadPattern {
        int from = at;
        char first = text.charAt(at);
        return switch (first) {
            case '(' -> inside('(', ')', from);
            case '{' -> new PatternPart.Quoted(inside('{', '}', from));
            case '<' -> gap(from);
            case '!' -> other(from);
            case '*' -> step(new PatternPart.Any());
            case '^' -> step(new PatternPart.Place(PatternPart.Edge.START));
            case '$' -> step(new PatternPart.Place(PatternPart.Edge.END));
            case ';' -> step(new PatternPart.Place(PatternPart.Edge.CLAUSE));
            case '@' -> named(from);
            case ':' -> new PatternPart.PartOfSpeech(tag());
            case '~' -> lemma(from);
            case '?', '+', '=', '>' ->
                    throw bad(
                            from,
                            "\"" + first + "\" stands behind nothing.",
                            "Put it right behind a word or a group.");
            default -> wordOrCapture(from);
        };
    }

    private PatternPart step(PatternPart part) {
        at++;
        return part;
    }

    private PatternPart inside(char open, char close, int from) throws BadPattern {
        if (++depth > DEEPEST) {
            throw bad(
                    from,
                    "Groups stand more than " + DEEPEST + " deep here.",
                    "Make several patterns of it.");
        }
        at++;
        PatternPart part = choice();
        if (!peek(close)) {
            throw bad(
                    from, "\"" + open + "\" is never closed.", "Close it with \"" + close + "\".");
        }
        at++;
        depth--;
        return part;
    }

    private PatternPart gap(int from) throws BadPattern {
        int end = text.indexOf('>', from);
        String inner = end < 0 ? "" : text.substring(from + 1, end).strip();
        if (!inner.matches("[0-9]{1,2}")
                || Integer.parseInt(inner) > WIDEST_GAP
                || Integer.parseInt(inner) < 1) {
            throw bad(
                    from,
                    "A gap is \"<3>\": up to so many words, 1 to " + WIDEST_GAP + ".",
                    "Write a number and \">\".");
        }
        at = end + 1;
        return new PatternPart.Repeat(new PatternPart.Any(), 0, Integer.parseInt(inner));
    }

    private PatternPart other(int from) throws BadPattern {
        at++;
        if (at >= text.length() || Character.isWhitespace(text.charAt(at))) {
            throw bad(
                    from,
                    "\"!\" stands before nothing.",
                    "Put it right before a word or a group of words.");
        }
        Set<TokenTest> tests = new HashSet<>();
        PatternPart part = single();
        List<PatternPart> parts =
                part instanceof PatternPart.Choice choice ? choice.parts() : List.of(part);
        for (PatternPart each : parts) {
            TokenTest test = PatternCompiler.single(each);
            if (test == null) {
                throw bad(
                        from,
                        "\"!\" stands before single words only.",
                        "Write \"!not\" or \"!(can|will)\".");
            }
            tests.add(test);
        }
        return new PatternPart.Other(tests);
    }

    private PatternPart named(int from) throws BadPattern {
        at++;
        String name = letters();
        PatternPart part = named.get(name);
        if (part == null) {
            throw bad(
                    from,
                    "No named part is called \"@" + name + "\".",
                    nearest("@", name, named.keySet()));
        }
        return part;
    }

    private String tag() throws BadPattern {
        int from = at++;
        String tag = letters();
        if (!TAGS.contains(tag)) {
            throw bad(
                    from,
                    "\":" + tag + "\" is no part of speech.",
                    nearest(":", tag.toUpperCase(Locale.ROOT), TAGS));
        }
        return tag;
    }

    private static String nearest(String sign, String name, Set<String> known) {
        return "Known here: "
                + String.join(", ", known.stream().sorted().map(word -> sign + word).toList())
                + ".";
    }

    private PatternPart lemma(int from) throws BadPattern {
        at++;
        String lemma = letters().toLowerCase(Locale.ROOT);
        if (lemma.isEmpty()) {
            throw bad(
                    from,
                    "\"~\" stands before nothing.",
                    "Put it right before a word: \"~try\" is try, tries, tried, trying.");
        }
        boolean tagged = at < text.length() && text.charAt(at) == ':';
        return new PatternPart.Lemma(lemma, tagged ? tag() : "");
    }

    private PatternPart wordOrCapture(int from) throws BadPattern {
        String word = letters();
        if (word.isEmpty()) {
            throw bad(
                    from,
                    "\"" + text.charAt(from) + "\" means nothing in a pattern.",
                    "Write words; marks may stand between them anyway.");
        }
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            if (at >= text.length() || Character.isWhitespace(text.charAt(at))) {
                throw bad(
                        from, "\"" + word + "=\" names nothing.", "Write \"" + word + "=(I|we)\".");
            }
            return new PatternPart.Capture(word, repeated());
        }
        return WrittenWord.parts(word);
    }

    private String letters() {
        int from = at;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!Character.isLetterOrDigit(point) && "'’-%".indexOf(point) < 0) {
                break;
            }
            at += Character.charCount(point);
        }
        return text.substring(from, at);
    }

    private boolean peek(char wanted) {
        skipSpace();
        return at < text.length() && text.charAt(at) == wanted;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private BadPattern bad(int offset, String message, String cure) {
        return new BadPattern(offset, message, cure);
    }
}
