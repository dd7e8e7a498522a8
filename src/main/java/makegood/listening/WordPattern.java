package makegood.listening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that begins and ends with whole words of a {@link Line}. It is tried at the beginnings of words only: most of
 * the time that patterns take would go into finding out that a letter begins none.
 */
final class WordPattern {

    /** Letters that words are made of; whatever else one begins with may begin a match. */
    private static final char FIRST = '!';

    private static final char LAST = '~';

    private final Pattern pattern;
    private final boolean tied;
    private final BitSet firsts = new BitSet();

    /** @param source a regular expression; one that begins with {@code ^} matches first words only */
    WordPattern(String source) {
        this.tied = source.startsWith("^");
        this.pattern = Pattern.compile("(?:" + source.substring(tied ? 1 : 0) + ")(?![^ ])");
        for (char letter = FIRST; letter <= LAST; letter++) {
            Matcher matcher = pattern.matcher(String.valueOf(letter));
            firsts.set(letter, matcher.lookingAt() || matcher.hitEnd());
        }
    }

    /** Most words begin with a letter that no match begins with. */
    private boolean mayBeginWith(char letter) {
        return letter < FIRST || letter > LAST || firsts.get(letter);
    }

    /** Its matches, none over another. */
    List<Range> in(Line line, Range within) {
        List<Range> found = new ArrayList<>();
        Search search = new Search(line, within);
        for (Range match = search.next(); !match.isEmpty(); match = search.next()) {
            found.add(match);
        }
        return found;
    }

    boolean isIn(Line line, Range within) {
        return !new Search(line, within).next().isEmpty();
    }

    private final class Search {
        private final Line line;
        private final Range within;
        private final Matcher matcher;
        private int at;

        Search(Line line, Range within) {
            this.line = line;
            this.within = within;
            this.matcher = pattern.matcher(line.text()).useTransparentBounds(true);
            this.at = within.from();
        }

        /** The next match; empty where there is none. */
        Range next() {
            int last = tied ? Math.min(within.from() + 1, within.to()) : within.to();
            for (; at < last; at++) {
                if (!mayBeginWith(line.text().charAt(line.start(at)))) {
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
