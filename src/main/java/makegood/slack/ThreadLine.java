package makegood.slack;

import makegood.call.Outcome;
import makegood.coach.Said;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** What somebody typed in a thread that is a call. */
sealed interface ThreadLine {

    /** Words of the talk. */
    record Talk(List<Said> turns) implements ThreadLine {}

    /** @param outcome null where they don't say */
    record End(@Nullable Outcome outcome) implements ThreadLine {}

    record Ask(String question) implements ThreadLine {}

    record Note(String text) implements ThreadLine {}

    /** For a manager. */
    record Help() implements ThreadLine {}

    /** What can be typed. */
    record Usage() implements ThreadLine {}

    /**
     * Another call.
     *
     * @param company null where they don't say
     * @param talk what it begins with
     */
    record New(String customer, @Nullable String company, List<Said> talk) implements ThreadLine {}

    static ThreadLine of(String typed) {
        String text = typed.strip();
        String first = text.split("\\s", 2)[0];
        String rest = text.substring(first.length()).strip();
        return switch (first.toLowerCase(Locale.ROOT)) {
            case "?" -> rest.isEmpty() ? new Usage() : talk(text);
            case "help" -> rest.isEmpty() ? new Help() : talk(text);
            case "ask" -> rest.isEmpty() ? new Usage() : new Ask(rest);
            case "note" -> rest.isEmpty() ? new Usage() : new Note(rest);
            case "new" -> opening(rest);
            case "end" -> end(text, rest);
            default -> talk(text);
        };
    }

    /** {@code end}, {@code end won-back}; "end of story" is the customer's. */
    private static ThreadLine end(String text, String rest) {
        if (rest.isEmpty()) {
            return new End(null);
        }
        String key = rest.toLowerCase(Locale.ROOT).replace(' ', '-');
        return Outcome.of(key).<ThreadLine>map(End::new).orElseGet(() -> talk(text));
    }

    private static ThreadLine talk(String text) {
        return new Talk(TalkText.turns(text, Speaker.CUSTOMER));
    }

    /** {@code new Dana Ortiz, Ortiz Catering c: You were late.} */
    private static ThreadLine opening(String rest) {
        int mark = TalkText.firstMark(rest);
        String who = rest.substring(0, mark).strip();
        int comma = who.indexOf(',');
        String company = comma < 0 ? "" : who.substring(comma + 1).strip();
        return new New(
                (comma < 0 ? who : who.substring(0, comma)).strip(),
                company.isEmpty() ? null : company,
                TalkText.turns(rest.substring(mark), Speaker.CUSTOMER));
    }
}
