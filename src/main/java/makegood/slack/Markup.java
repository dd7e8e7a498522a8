package makegood.slack;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Slack's way of writing text: what it takes for markup is escaped, what it sent as markup is made plain again. */
final class Markup {

    private static final Pattern REFERENCE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    private Markup() {}

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** On lines of their own, set apart as somebody's words. */
    static String quoted(String words) {
        return escaped(words).strip().replaceAll("(?m)^", ">");
    }

    static String bold(String words) {
        // Slack has no way to show the sign itself inside bold text.
        return "*" + escaped(words).replace("*", "").strip() + "*";
    }

    static String link(String address, String words) {
        String target =
                escaped(address.replace("<", "%3C").replace(">", "%3E").replace("|", "%7C"));
        return "<" + target + "|" + escaped(words) + ">";
    }

    /** What a person meant who wrote this in Slack. */
    static String plain(String sent) {
        return REFERENCE
                .matcher(sent)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(meant(found)))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    private static String meant(MatchResult reference) {
        String target = reference.group(1);
        String label = reference.group(2);
        if (label != null && !label.isEmpty()) {
            return target.startsWith("@") || target.startsWith("#")
                    ? target.charAt(0) + label
                    : label;
        }
        return target.startsWith("!")
                ? "@" + target.substring(1)
                : target.replaceFirst("^mailto:", "");
    }

    /** At most so many UTF-16 units: no half character, no half escape at its end. */
    static String cut(String markup, int most) {
        return markup.length() <= most ? markup : markup.substring(0, end(markup, most - 1)) + "…";
    }

    /** Where the first part of a longer text ends: of at most so many UTF-16 units, with no half character or escape in it. */
    static int end(String markup, int most) {
        int end = Character.isHighSurrogate(markup.charAt(most - 1)) ? most - 1 : most;
        int escape = markup.lastIndexOf('&', end - 1);
        boolean half = escape >= 0 && end - escape < 5 && markup.indexOf(';', escape) >= end;
        return half ? escape : end;
    }
}
