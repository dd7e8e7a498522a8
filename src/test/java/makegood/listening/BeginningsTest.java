package makegood.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

class BeginningsTest {

    private static final List<String> SOURCES =
            List.of(
                    "(?:too|so) (?:\\S+ )?late",
                    "late",
                    "l(?:a|o)te?",
                    "(?<!not )angry",
                    "(?:very )*angry(?! bird)",
                    "\\d+ (?:days|weeks)",
                    "\\S+ed off",
                    "so (?:sorry|sad)",
                    "so (?:very )?long",
                    "so$",
                    "so be it(?! then)",
                    "so(?: much)?");

    private static final List<WordPattern> PATTERNS = patterns();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It came too very late.",
                "late",
                "so you are angry now, very very angry",
                "you are not angry",
                "it took 12 days, and I am browned off",
                "lot lots lat late",
                "so sorry, so very long, so be it then",
                "so so late, or so",
                "is that so",
            })
    void findsWhatIsFoundFromEveryWord(String said) {
        Line line = new Line(Spoken.customer(said));
        Beginnings.In beginnings = new Beginnings(PATTERNS).in(line);

        for (WordPattern pattern : PATTERNS) {
            assertThat(pattern.isIn(line, line.all(), beginnings))
                    .as(SOURCES.get(pattern.number()))
                    .isEqualTo(isFound(SOURCES.get(pattern.number()), line));
        }
    }

    @Test
    void leavesOutWhatNoWordCanBegin() {
        Line line = new Line(Spoken.customer("Nobody called."));

        Beginnings.In beginnings = new Beginnings(PATTERNS).in(line);

        assertThat(beginnings.has(0)).isFalse();
        assertThat(beginnings.has(1)).isFalse();
    }

    @Test
    void leavesOutWhatCannotGoOnWithTheNextWord() {
        Line line = new Line(Spoken.customer("So sorry."));

        Beginnings.In beginnings = new Beginnings(PATTERNS).in(line);

        assertThat(beginnings.has(SOURCES.indexOf("so (?:sorry|sad)"))).isTrue();
        assertThat(beginnings.has(SOURCES.indexOf("so be it(?! then)"))).isFalse();
    }

    @Test
    void findsWhatASearchEndsWithWhateverComesAfter() {
        Line line = new Line(Spoken.customer("He said so twice."));
        Range first = new Range(0, 3);

        Beginnings.In beginnings = new Beginnings(PATTERNS).in(line);

        assertThat(PATTERNS.get(SOURCES.indexOf("so$")).isIn(line, first, beginnings)).isTrue();
    }

    private static boolean isFound(String source, Line line) {
        Matcher matcher =
                Pattern.compile("(?<![^ ])(?:" + source + ")(?![^ ])").matcher(line.text());
        return matcher.find();
    }

    private static List<WordPattern> patterns() {
        return IntStream.range(0, SOURCES.size())
                .mapToObj(number -> new WordPattern(number, SOURCES.get(number)))
                .toList();
    }
}
