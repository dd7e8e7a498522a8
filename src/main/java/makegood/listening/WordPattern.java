package makegood.listening;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern that begins and ends with whole words of a {@link Line}. It is one of a {@link Lexicon}'s. */
final class WordPattern {

    private static final String MUST_STAND_BEFORE = "(?<=";

    private final int number;
    private final Pattern pattern;
    private final boolean tied;

    /**
     * @param number its place among the patterns of all lexica
     * @param source a regular expression; one that begins with {@code ^} matches first words only. It may ask what does
     *     not stand before it, but not what does: whether it may begin with a word is found out without what stands before.
     *     {@code $} is the end of what is searched, but in a look ahead that of the whole line
     */
    WordPattern(int number, String source) {
        if (source.contains(MUST_STAND_BEFORE)) {
            throw new IllegalStateException("take " + MUST_STAND_BEFORE + " out of " + source);
        }
        this.number = number;
        this.tied = source.startsWith("^");
        this.pattern = Pattern.compile("(?:" + source.substring(tied ? 1 : 0) + ")(?![^ ])");
    }

    int number() {
        return number;
    }

    /** Whether a line that goes on from these words, or the last of them, may match. */
    boolean mayBeginWith(String words) {
        return mayBegin(words) || mayBegin(words + " ");
    }

    private boolean mayBegin(String letters) {
        Matcher matcher = pattern.matcher(letters);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Whether these words are all that it takes, where what is searched ends with them. */
    boolean isBy(String words) {
        return pattern.matcher(words).lookingAt();
    }

    /** Its matches, none over another. @param beginnings where patterns may begin */
    List<Range> in(Line line, Range within, Beginnings.In beginnings) {
        List<Range> found = new ArrayList<>();
        Search search = new Search(line, within, beginnings);
        for (Range match = search.next(); !match.isEmpty(); match = search.next()) {
            found.add(match);
        }
        return found;
    }

    boolean isIn(Line line, Range within, Beginnings.In beginnings) {
        return !new Search(line, within, beginnings).next().isEmpty();
    }

    private final class Search {
        private final Line line;
        private final Range within;
        private final Beginnings.In beginnings;
        private final Matcher matcher;
        private int at;

        Search(Line line, Range within, Beginnings.In beginnings) {
            this.line = line;
            this.within = within;
            this.beginnings = beginnings;
            this.matcher = pattern.matcher(line.text()).useTransparentBounds(true);
            this.at = within.from();
        }

        /** The next match; empty where there is none. */
        Range next() {
            int last = tied ? Math.min(within.from() + 1, within.to()) : within.to();
            for (; at < last; at++) {
                if (!beginnings.has(number, at)) {
                    continue;
                }
                matcher.region(line.start(at), line.end(within.to() - 1));
                if (matcher.lookingAt() && matcher.end() > line.start(at)) {
                    Range match = new Range(at, line.at(matcher.end() - 1) + 1);
                    at = match.to();
                    return match;
                }
            }
            return new Range(at, at);
        }
    }
}
