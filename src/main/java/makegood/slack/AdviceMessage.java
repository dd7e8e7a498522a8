package makegood.slack;

import makegood.coach.Advice;
import makegood.coach.NextStep;
import makegood.listening.Cause;
import makegood.listening.Impact;
import makegood.listening.Remedy;
import makegood.utterance.Quote;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/** The next best question, why it is, and what was heard. */
final class AdviceMessage {

    private static final int MOST_REMEDIES = 3;

    private AdviceMessage() {}

    /**
     * Of words that belong to no call.
     *
     * @param from which wording comes first
     * @param talk as it was typed, so that a button can bring it back; null where it is too long for that
     * @param linked whether this Slack user is somebody here
     */
    static Message loose(Coached coached, int from, @Nullable String talk, boolean linked) {
        MessageWriter writer = new MessageWriter();
        body(writer, coached, from);
        if (talk != null) {
            writer.actions(
                    coached.wordings().size() > 1
                            ? MessageWriter.button(
                                    "Another wording",
                                    Act.OTHER_WORDING,
                                    new Carried(talk, from + 1).text())
                            : null,
                    MessageWriter.button(
                            "Start a call here", Act.START, new Carried(talk, 0).text()));
        }
        if (!linked) {
            writer.small(
                    "Only you see this, and nothing is stored. `/winback link` tells me who you"
                            + " are.");
        }
        return writer.message(notification(coached));
    }

    static String notification(Coached coached) {
        NextStep next = coached.advice().next();
        return next == null ? "The call is over." : what(next);
    }

    /** What every advice shows, wherever it stands. */
    static void body(MessageWriter writer, Coached coached, int from) {
        Advice advice = coached.advice();
        NextStep next = advice.next();
        if (next != null) {
            advice.question()
                    .ifPresent(
                            asked -> writer.say("Answer “" + Markup.escaped(asked) + "”, then:"));
            next(writer, coached, next, from);
        }
        coached.warnings().forEach(warning -> writer.say(CheckMessage.line(warning)));
        coached.promises().forEach(promise -> writer.small(PromiseLine.of(promise)));
        writer.small(
                advice.understood()
                        ? Spoken.anger(advice.anger())
                        : "I understand English only: these words were not judged.",
                causes(coached.causes()),
                impacts(coached.impacts()),
                remedies(coached.remedies()));
    }

    private static void next(MessageWriter writer, Coached coached, NextStep next, int from) {
        List<String> wordings = coached.wordings(from);
        String first = wordings.isEmpty() ? what(next) : wordings.getFirst();
        writer.say(
                Markup.bold(Spoken.title(next.step(), next.move()))
                        + "\n"
                        + Markup.quoted(wordings.isEmpty() ? first : "“" + first + "”"));
        if (wordings.size() > 1) {
            writer.say(
                    wordings.stream()
                            .skip(1)
                            .map(words -> "• “" + Markup.escaped(words) + "”")
                            .collect(Collectors.joining("\n", "Or:\n", "")));
        }
        writer.small(
                Markup.escaped(next.why()) + " — " + Markup.escaped(Spoken.author(next.source())));
    }

    private static String what(NextStep next) {
        return next.say() != null ? next.say() : String.valueOf(next.todo());
    }

    private static @Nullable String causes(List<Cause> causes) {
        if (causes.isEmpty()) {
            return null;
        }
        return causes.stream()
                .map(cause -> Spoken.cause(cause.type()))
                .distinct()
                .collect(Collectors.joining(", ", "Reason: ", ""));
    }

    private static @Nullable String impacts(List<Impact> impacts) {
        if (impacts.isEmpty()) {
            return null;
        }
        return impacts.stream()
                .map(impact -> "“" + Markup.escaped(impact.quote().text().strip()) + "”")
                .collect(Collectors.joining(", ", "It cost them: ", ""));
    }

    private static @Nullable String remedies(List<Remedy> remedies) {
        if (remedies.isEmpty()) {
            return null;
        }
        return remedies.stream()
                .limit(MOST_REMEDIES)
                .map(AdviceMessage::remedy)
                .collect(Collectors.joining("; ", "They ask for: ", ""));
    }

    private static String remedy(Remedy remedy) {
        String standing =
                remedy.status() == Remedy.Status.ASKED
                        ? ""
                        : ", " + Spoken.words(remedy.status().key());
        return Spoken.words(remedy.type().key()) + standing + inBrackets(remedy.quote());
    }

    private static String inBrackets(Quote quote) {
        return quote.text().isBlank() ? "" : " (“" + Markup.escaped(quote.text().strip()) + "”)";
    }
}
