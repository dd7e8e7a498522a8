package makegood.web;

import makegood.call.CallEvent.Heard;
import makegood.call.CallState;
import makegood.review.TalkSheet;
import makegood.utterance.Speaker;
import makegood.wire.WireCall;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What was said in a call, written out. Lines in error are left out, those of the wrong speaker stand right. */
final class Transcript {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm O", Locale.ENGLISH);
    private static final Duration LAST_LINE = Duration.ofSeconds(5);
    private static final Duration SHORTEST_LINE = Duration.ofMillis(500);

    private final CallState call;
    private final List<Heard> lines;

    Transcript(CallState call, List<Heard> lines) {
        this.call = call;
        this.lines = lines;
    }

    Whole json() {
        return new Whole(
                call.callId(),
                call.opening().stamp().at(),
                WireCall.WireCustomer.of(call.opening().customer()),
                call.rep(),
                lines.stream().map(Line::of).toList());
    }

    String text() {
        StringBuilder text = new StringBuilder(heading()).append("\n\n");
        for (Heard line : lines) {
            text.append('[')
                    .append(clock(since(line), false))
                    .append("] ")
                    .append(name(line.speaker()))
                    .append(": ")
                    .append(oneLine(line.text()))
                    .append('\n');
        }
        return text.toString();
    }

    String markdown() {
        StringBuilder text = new StringBuilder("# ").append(inMarkdown(heading())).append("\n\n");
        for (Heard line : lines) {
            text.append("**")
                    .append(name(line.speaker()))
                    .append("** (")
                    .append(clock(since(line), false))
                    .append("): ")
                    .append(inMarkdown(oneLine(line.text())))
                    .append("\n\n");
        }
        return text.toString();
    }

    /** WebVTT: captions for a recording that began with the call. */
    String vtt() {
        StringBuilder text = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < lines.size(); i++) {
            Heard line = lines.get(i);
            text.append(line.seq())
                    .append('\n')
                    .append(clock(since(line), true))
                    .append(" --> ")
                    .append(clock(end(i), true))
                    .append("\n<v ")
                    .append(name(line.speaker()))
                    .append('>')
                    .append(inCaptions(oneLine(line.text())))
                    .append("\n\n");
        }
        return text.toString();
    }

    /** @param summary a paragraph above the talk; null for none */
    byte[] pdf(@Nullable String summary) {
        return TalkSheet.pdf(
                heading(),
                call.ours().getOrDefault("rep.name", call.rep())
                        + " · "
                        + call.flow().name().replace('-', ' '),
                summary,
                lines.stream()
                        .map(
                                line ->
                                        new TalkSheet.Line(
                                                clock(since(line), false),
                                                name(line.speaker()),
                                                oneLine(line.text())))
                        .toList());
    }

    private Duration end(int index) {
        Duration start = since(lines.get(index));
        if (index + 1 == lines.size()) {
            return start.plus(LAST_LINE);
        }
        Duration next = since(lines.get(index + 1));
        Duration shortest = start.plus(SHORTEST_LINE);
        return next.compareTo(shortest) < 0 ? shortest : next;
    }

    /** Never below zero: a line may carry an earlier time than the call. */
    private Duration since(Heard line) {
        Duration since = Duration.between(call.opening().stamp().at(), line.stamp().at());
        return since.isNegative() ? Duration.ZERO : since;
    }

    private String heading() {
        String company = call.opening().customer().company();
        String customer =
                oneLine(call.opening().customer().name())
                        + (company == null ? "" : ", " + oneLine(company));
        return "Call with " + customer + ", " + DAY.format(call.opening().stamp().at());
    }

    private static String name(Speaker speaker) {
        return speaker == Speaker.REP ? "Rep" : "Customer";
    }

    private static String clock(Duration time, boolean millis) {
        String clock =
                "%02d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        return millis ? clock + ".%03d".formatted(time.toMillisPart()) : clock;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Only what has a meaning within a line: read back, the words are to be those that were said. */
    private static String inMarkdown(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|~])", "\\\\$1");
    }

    private static String inCaptions(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    record Whole(
            String callId,
            OffsetDateTime startedAt,
            WireCall.WireCustomer customer,
            String rep,
            List<Line> lines) {}

    record Line(int seq, OffsetDateTime at, String speaker, String text) {
        static Line of(Heard heard) {
            return new Line(heard.seq(), heard.stamp().at(), heard.speaker().key(), heard.text());
        }
    }
}
