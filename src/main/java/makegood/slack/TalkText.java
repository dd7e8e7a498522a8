package makegood.slack;

import makegood.coach.Said;
import makegood.utterance.Speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A talk as people type it: {@code c:} before what the customer said, {@code r:} before what they said themselves. */
final class TalkText {

    /** A slash command is one line, so a mark may stand within it. */
    private static final Pattern MARK =
            Pattern.compile(
                    "(?:^|(?<=\\s))(c|customer|r|rep|me)\\s?:\\s", Pattern.CASE_INSENSITIVE);

    private TalkText() {}

    /** @param otherwise who said what stands before the first mark */
    static List<Said> turns(String text, Speaker otherwise) {
        List<Said> turns = new ArrayList<>();
        Matcher marks = MARK.matcher(text + " ");
        Speaker speaker = otherwise;
        int from = 0;
        while (marks.find()) {
            add(turns, speaker, text.substring(from, Math.min(marks.start(), text.length())));
            speaker = speaker(marks.group(1));
            from = Math.min(marks.end(), text.length());
        }
        add(turns, speaker, text.substring(from));
        return turns;
    }

    /** Where the first mark stands; the end where there is none. */
    static int firstMark(String text) {
        Matcher marks = MARK.matcher(text + " ");
        return marks.find() ? marks.start() : text.length();
    }

    private static Speaker speaker(String mark) {
        return mark.toLowerCase(Locale.ROOT).startsWith("c") ? Speaker.CUSTOMER : Speaker.REP;
    }

    private static void add(List<Said> turns, Speaker speaker, String words) {
        String said = words.strip();
        if (!said.isEmpty()) {
            turns.add(Said.by(speaker, said));
        }
    }
}
