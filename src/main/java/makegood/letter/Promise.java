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

    private static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    /** Who does it: some write so where only what will be done is asked for. */
    private static final Pattern WHO =
            Pattern.compile("^(?:i|we|you)(?:['’]ll| will) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern OURS =
            Pattern.compile("\\b(?:i|we)(?:['’]ll| will)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern THEIRS =
            Pattern.compile("\\byou(?:['’]ll| will)\\b", Pattern.CASE_INSENSITIVE);

    /** {@code I will call you on Tuesday at ten (Tuesday 24 November).} */
    String toThem() {
        String what = what();
        String when = said.when() == null ? "" : Material.oneLine(said.when().text());
        String time = when.isEmpty() || what.contains(when) ? "" : " " + when;
        // The hour stands in the words, where there are any.
        String day =
                said.due() == null
                        ? ""
                        : " (" + (when.isEmpty() ? DAY_AND_HOUR : DAY).format(said.due()) + ")";
        return (isTheirs() ? "You will " : "I will ") + what + time + day + ".";
    }

    /** {@code Call Dana Ortiz}: a promise is made to a "you", a task is about somebody. */
    String asTask(String customer) {
        String what = said.what().isBlank() ? "keep the promise" : what();
        if (isTheirs()) {
            return customer + " will " + what;
        }
        String named =
                what.replaceAll("(?i)\\byour\\b", Matcher.quoteReplacement(customer + "'s"))
                        .replaceAll("(?i)\\byou\\b", Matcher.quoteReplacement(customer));
        String task = Character.toUpperCase(named.charAt(0)) + named.substring(1);
        return named.equals(what) ? task + " (" + customer + ")" : task;
    }

    /** Without who does it. */
    private String what() {
        return WHO.matcher(Material.oneLine(said.what())).replaceFirst("");
    }

    /**
     * "You will have it by Friday" promises what happens to them. Where what will be done was put in other words, the words
     * that it was heard in say nothing of that.
     */
    private boolean isTheirs() {
        String words = said.isReworded() ? said.what() : said.quote().text();
        return THEIRS.matcher(words).find() && !OURS.matcher(words).find();
    }
}
