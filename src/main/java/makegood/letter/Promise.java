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

    static final DateTimeFormatter DAY_AND_HOUR =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    /** Who does it. It is cut off: asked what will be done, some people write "I will call them" for "call them". */
    private static final Pattern WHO =
            Pattern.compile("^(?:i|we|you)(?:['’]ll| will) ", Pattern.CASE_INSENSITIVE);

    private static final Pattern OURS =
            Pattern.compile("\\b(?:i|we)(?:['’]ll| will)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern US = Pattern.compile("\\b(?:i|we)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED =
            Pattern.compile("^(?:and|but|so|then),? ", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOMEBODY_ELSE =
            Pattern.compile(
                    "^(?:it|that|this|these|he|she|they|there|the|an?|my|our|your|his|her|their"
                            + "|somebody|someone)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern THEIRS =
            Pattern.compile("\\byou(?:['’]ll| will)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNDER_WAY =
            Pattern.compile(
                    "\\b(?:i|we)(?:['’](?:m|re)| am| are) (?:\\p{L}+ly )?(\\p{L}+ing)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** {@code I will call you on Tuesday at ten (Tuesday 24 November).} */
    String toThem() {
        if (isAsSaid()) {
            return asSaid() + day(DAY) + ".";
        }
        String what = what();
        String when = said.when() == null ? "" : Material.oneLine(said.when().text());
        String time = when.isEmpty() || what.contains(when) ? "" : " " + when;
        // The hour stands in the words, where there are any.
        String day = day(when.isEmpty() ? DAY_AND_HOUR : DAY);
        String who = isTheirs() ? "You will " : isUnderWay(what) ? "I am " : "I will ";
        return who + what + time + day + ".";
    }

    private String day(DateTimeFormatter shape) {
        return said.due() == null ? "" : " (" + shape.format(said.due()) + ")";
    }

    /** "I'm taking it to the team today" is told as it was said; "I'll ring you" has no such word. */
    private boolean isUnderWay(String what) {
        Matcher doing = UNDER_WAY.matcher(said.quote().text());
        return doing.find() && what.startsWith(doing.group(1));
    }

    /** {@code Call Dana Ortiz}: a promise is made to a "you", a task is about somebody. */
    String asTask(String customer) {
        String what = said.what().isBlank() ? "keep the promise" : what();
        if (isAsSaid()) {
            return asSaid() + " (" + customer + ")";
        }
        if (isTheirs()) {
            return customer + " will " + what.replaceAll("(?i)\\byour\\b", "their");
        }
        String named =
                what.replaceAll("(?i)\\byour\\b", Matcher.quoteReplacement(customer + "'s"))
                        .replaceAll("(?i)\\byou\\b", Matcher.quoteReplacement(customer));
        String task = begun(named);
        return named.equals(what) ? task + " (" + customer + ")" : task;
    }

    /** Without who does it. */
    private String what() {
        return WHO.matcher(Material.oneLine(said.what())).replaceFirst("");
    }

    /** "It goes out today", "by noon it's finished": neither of us does it, so it is told in the words in which it was said. */
    private boolean isAsSaid() {
        String words = said.quote().text();
        return !said.isReworded()
                && !words.isBlank()
                && (SOMEBODY_ELSE.matcher(JOINED.matcher(words.strip()).replaceFirst("")).find()
                        || SOMEBODY_ELSE.matcher(what()).find())
                && !US.matcher(words).find()
                && !THEIRS.matcher(words).find();
    }

    private String asSaid() {
        String words = Material.oneLine(said.quote().text());
        return begun(JOINED.matcher(words).replaceFirst("").replaceFirst("[.,;:!]+$", ""));
    }

    private static String begun(String words) {
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
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
