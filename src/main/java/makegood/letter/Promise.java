package makegood.letter;

import makegood.listening.Commitment;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A promise told again: to the customer in a letter, and about them in a task. */
record Promise(Commitment said) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private static final Pattern OURS =
            Pattern.compile("\\b(?:i|we)(?:['’]ll| will)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern THEIRS =
            Pattern.compile("\\byou(?:['’]ll| will)\\b", Pattern.CASE_INSENSITIVE);

    /** {@code I will call you on Tuesday at ten (Tuesday 24 November).} */
    String toThem() {
        String what = Material.oneLine(said.what());
        String when = said.when() == null ? "" : Material.oneLine(said.when().text());
        String time = when.isEmpty() || what.contains(when) ? "" : " " + when;
        String day = said.due() == null ? "" : " (" + DAY.format(said.due()) + ")";
        return (isTheirs() ? "You will " : "I will ") + what + time + day + ".";
    }

    /** {@code Call Dana Ortiz}: a promise is made to a "you", a task is about somebody. */
    String asTask(String customer) {
        String what = said.what().isBlank() ? "keep the promise" : Material.oneLine(said.what());
        if (isTheirs()) {
            return customer + " will " + what;
        }
        String named =
                what.replaceAll("(?i)\\byour\\b", Matcher.quoteReplacement(customer + "'s"))
                        .replaceAll("(?i)\\byou\\b", Matcher.quoteReplacement(customer));
        String task = Character.toUpperCase(named.charAt(0)) + named.substring(1);
        return named.equals(what) ? task + " (" + customer + ")" : task;
    }

    /** "You will have it by Friday" promises what happens to them. */
    private boolean isTheirs() {
        String words = said.quote().text();
        return THEIRS.matcher(words).find() && !OURS.matcher(words).find();
    }
}
