package makegood.slack;

import com.slack.api.model.block.element.ButtonElement;

import makegood.call.CallEvent;
import makegood.coach.Advice;
import makegood.desk.Told;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** What happened in a call since its thread heard of it last: what was said elsewhere, and the advice as it stands now. */
final class ThreadMessage {

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 600;

    private ThreadMessage() {}

    /**
     * @param told in order, at least one
     * @param coached the newest advice; null where none of this changed it
     * @param page the call in the panel; null where nobody said where that is
     */
    static Message of(
            List<Told> told, @Nullable Coached coached, CallAct act, @Nullable String page) {
        MessageWriter writer = new MessageWriter();
        lines(writer, told);
        if (coached == null) {
            return writer.message("Something happened in this call.");
        }
        AdviceMessage.body(writer, coached, act.wording());
        actions(writer, told, coached, act, page);
        return writer.message(AdviceMessage.notification(coached));
    }

    /** The latest of them: there must be room for the advice, and the whole talk stands in the panel. */
    private static void lines(MessageWriter writer, List<Told> told) {
        List<String> lines =
                told.stream()
                        .map(each -> elsewhere(each.event()))
                        .filter(Objects::nonNull)
                        .toList();
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
                MessageWriter.button("Skip this", Act.NOT_NOW, act.text()),
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
    static @Nullable String elsewhere(CallEvent event) {
        boolean typedHere = isFromSlack(event);
        String by = Markup.escaped(event.stamp().by());
        return switch (event) {
            case CallEvent.Heard heard -> typedHere ? taken(heard) : said(heard);
            case CallEvent.Noted noted ->
                    typedHere ? null : ":memo: " + by + " noted:\n" + Markup.quoted(noted.text());
            case CallEvent.HelpAsked help -> ":raised_hand: " + by + " asked a manager for help.";
            case CallEvent.HandedOver over ->
                    "This call is " + Markup.bold(over.rep()) + "’s from now on.";
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
    static Message whispered(CallEvent.Whispered whispered) {
        String by = whispered.stamp().by();
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
    private static @Nullable String taken(CallEvent.Heard heard) {
        return heard.step() == null ? null : said(heard);
    }

    private static String said(CallEvent.Heard heard) {
        String who =
                heard.speaker() == Speaker.CUSTOMER
                        ? "The customer"
                        : Spoken.capitalized(Markup.escaped(heard.stamp().by()));
        return "*" + who + ":* " + Markup.escaped(heard.text());
    }
}
