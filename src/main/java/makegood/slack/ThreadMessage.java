package makegood.slack;

import com.slack.api.model.block.element.ButtonElement;

import makegood.call.CallEvent;
import makegood.coach.Advice;
import makegood.desk.Told;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** What happened in a call since its thread heard of it last: what was said elsewhere, and the advice as it stands now. */
final class ThreadMessage {

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 600;

    private ThreadMessage() {}

    /**
     * @param told in order, at least one
     * @param coached the newest advice; null where none of this changed it
     * @param called what a person of ours is called
     * @param page the call in the panel; null where nobody said where that is
     */
    static Message of(
            List<Told> told,
            @Nullable Coached coached,
            CallAct act,
            UnaryOperator<String> called,
            @Nullable String page) {
        MessageWriter writer = new MessageWriter();
        List<String> lines = lines(told, called);
        tell(writer, lines);
        if (coached == null) {
            return writer.markedMessage(
                    lines.isEmpty() ? "" : Markup.cut(lines.getLast(), LONGEST_LINE));
        }
        AdviceMessage.body(writer, coached, act.wording());
        actions(writer, told, coached, act, page);
        return writer.message(AdviceMessage.notification(coached));
    }

    private static List<String> lines(List<Told> told, UnaryOperator<String> called) {
        return told.stream()
                .map(each -> elsewhere(each.event(), called))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The latest of them: there must be room for the advice, and the whole talk stands in the panel. */
    private static void tell(MessageWriter writer, List<String> lines) {
        int left = Math.max(0, lines.size() - MOST_LINES);
        if (left > 0) {
            writer.small("and " + left + " more before");
        }
        lines.stream().skip(left).forEach(line -> writer.say(Markup.cut(line, LONGEST_LINE)));
    }

    private static void actions(
            MessageWriter writer,
            List<Told> told,
            Coached coached,
            CallAct act,
            @Nullable String page) {
        Advice advice = coached.advice();
        boolean spoken = advice.next() != null && advice.next().say() != null;
        if (advice.next() == null) {
            return;
        }
        writer.actions(
                spoken ? MessageWriter.primary("I said this", Act.SAID, act.text()) : null,
                spoken && coached.wordings().size() > 1
                        ? MessageWriter.button(
                                "Another wording", Act.OTHER_WORDING, act.nextWording().text())
                        : null,
                spoken
                        ? MessageWriter.button("Skip this", Act.SKIP, act.text())
                        : MessageWriter.primary("Done", Act.SKIP, act.text()),
                otherSpeaker(told.getLast().event(), act));
        writer.actions(
                MessageWriter.button("Ask a manager for help", Act.HELP, act.text()),
                MessageWriter.button("End the call", Act.END, act.text()),
                MessageWriter.page("Open in the panel", Act.OPEN, page));
    }

    private static @Nullable ButtonElement otherSpeaker(CallEvent latest, CallAct act) {
        if (!(latest instanceof CallEvent.Heard heard) || heard.step() != null) {
            return null;
        }
        String label =
                heard.speaker() == Speaker.CUSTOMER
                        ? "I said that myself"
                        : "The customer said that";
        return MessageWriter.button(label, Act.OTHER_SPEAKER, act.text());
    }

    /** What was typed in Slack stands in the thread already. */
    static @Nullable String elsewhere(CallEvent event, UnaryOperator<String> called) {
        boolean typedHere = isFromSlack(event);
        String by = Markup.escaped(called.apply(event.stamp().by()));
        return switch (event) {
            case CallEvent.Heard heard -> typedHere ? taken(heard, by) : said(heard, by);
            case CallEvent.Noted noted ->
                    typedHere ? null : ":memo: " + by + " noted:\n" + Markup.quoted(noted.text());
            case CallEvent.HelpAsked help -> ":raised_hand: " + by + " asked a manager for help.";
            case CallEvent.HandedOver over ->
                    "This call is " + Markup.bold(called.apply(over.rep())) + "’s from now on.";
            case CallEvent.FlowChanged changed ->
                    "This call follows "
                            + Markup.bold(Spoken.words(changed.flow().name()))
                            + " from now on.";
            case CallEvent.Retracted retracted -> "A line was taken back: it counts no more.";
            case CallEvent.Reassigned reassigned ->
                    "A line was put right: "
                            + (reassigned.speaker() == Speaker.CUSTOMER
                                    ? "the customer"
                                    : "the rep")
                            + " said it.";
            case CallEvent.Skipped skipped ->
                    typedHere ? null : by + " skipped _" + Spoken.words(skipped.step()) + "_.";
            case CallEvent.PromiseKept kept ->
                    kept.kept() ? ":white_check_mark: A promise was kept." : null;
            case CallEvent.PromiseCorrected right ->
                    right.what() == null
                            ? "That was no promise: it counts no more."
                            : "Promised: " + Markup.bold(right.what());
            case CallEvent.Corrected corrected ->
                    Spoken.capitalized(Spoken.words(Markup.escaped(corrected.fact())))
                            + ": "
                            + Markup.bold(corrected.value());
            case CallEvent.Reworded reworded ->
                    "In other words: “" + Markup.escaped(reworded.say()) + "”";
            case CallEvent.Whispered forTheRepAlone -> null;
            case CallEvent.Opened opened -> null;
            case CallEvent.Rated rated -> null;
            case CallEvent.Ended ended -> null;
        };
    }

    /** A manager's word to the rep. */
    static Message whispered(CallEvent.Whispered whispered, String by) {
        String words = Markup.cut(Markup.quoted(whispered.text()), LONGEST_LINE);
        return new MessageWriter()
                .say(":speech_balloon: " + Markup.escaped(by) + " to you:\n" + words)
                .message(by + " has a word for you.");
    }

    static boolean isFromSlack(CallEvent event) {
        String clientId = event.stamp().clientId();
        return clientId != null && clientId.startsWith(ThreadCalls.SENT_FROM_SLACK);
    }

    /** A press of "I said this" leaves no line in the thread. */
    private static @Nullable String taken(CallEvent.Heard heard, String by) {
        return heard.step() == null ? null : said(heard, by);
    }

    private static String said(CallEvent.Heard heard, String by) {
        String who = heard.speaker() == Speaker.CUSTOMER ? "The customer" : by;
        return "*" + who + ":* " + Markup.escaped(heard.text());
    }
}
