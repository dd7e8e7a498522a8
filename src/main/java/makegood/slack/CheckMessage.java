package makegood.slack;

import makegood.phrasebook.Warning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What not to say, and what to say instead. */
final class CheckMessage {

    private static final Pattern TO_BE_NAMED = Pattern.compile("\\{[^}]*}");

    private CheckMessage() {}

    static Message of(String words, List<Warning> warnings) {
        MessageWriter writer = new MessageWriter();
        writer.say(Markup.quoted(words));
        if (warnings.isEmpty()) {
            writer.say(":white_check_mark: Nothing here that I would warn of.");
            return writer.message("Nothing here that I would warn of.");
        }
        warnings.forEach(warning -> writer.say(line(warning)));
        return writer.message(
                warnings.size() == 1 ? "One warning." : warnings.size() + " warnings.");
    }

    /** {@code ⚠ “No problem” …; rather: “Gladly”} */
    static String line(Warning warning) {
        String instead =
                warning.instead().isEmpty()
                        ? ""
                        : warning.instead().stream()
                                .map(words -> "“" + Markup.escaped(spoken(words)) + "”")
                                .collect(Collectors.joining(" or ", "\nRather: ", ""));
        return sign(warning)
                + " "
                + Markup.bold("“" + warning.quote().text().strip() + "”")
                + " "
                + Markup.escaped(warning.why())
                + instead
                + "\n_"
                + Markup.escaped(Spoken.author(warning.source()))
                + "_";
    }

    /** What they have to name themselves stands as in the panel: "by … at …". */
    private static String spoken(String words) {
        return TO_BE_NAMED.matcher(words).replaceAll("…");
    }

    private static String sign(Warning warning) {
        return switch (warning.level()) {
            case ERROR -> ":octagonal_sign:";
            case WARNING -> ":warning:";
            case SUGGESTION -> ":bulb:";
        };
    }
}
