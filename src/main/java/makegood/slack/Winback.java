package makegood.slack;

import java.util.Locale;

/** What stands behind {@code /winback}. */
sealed interface Winback {

    /** What the customer just said, or a talk with marks. */
    record Coach(String talk) implements Winback {}

    /** What somebody is about to say or send. */
    record Check(String words) implements Winback {}

    record Ask(String question) implements Winback {}

    record Calls() implements Winback {}

    /** Who this Slack user is in Makegood. */
    record Link() implements Winback {}

    record Unlink() implements Winback {}

    /** What a team hears of its calls in this channel. */
    record Channel() implements Winback {}

    record Help() implements Winback {}

    /** Only a first word with something behind it, or a word alone, is an order: the rest is the customer's. */
    static Winback of(String typed) {
        String text = typed.strip();
        String word = text.split("\\s", 2)[0];
        String rest = text.substring(word.length()).strip();
        // A letter may become two in small: İ does.
        String first = word.toLowerCase(Locale.ROOT);
        if (rest.isEmpty()) {
            return switch (first) {
                case "", "help", "?", "check", "ask" -> new Help();
                case "calls" -> new Calls();
                case "link" -> new Link();
                case "unlink" -> new Unlink();
                case "channel" -> new Channel();
                default -> new Coach(text);
            };
        }
        return switch (first) {
            case "check" -> new Check(rest);
            case "ask" -> new Ask(rest);
            default -> new Coach(text);
        };
    }
}
