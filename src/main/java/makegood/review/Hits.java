package makegood.review;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the lines that hold the words that were looked for, and marks them. */
@Component
class Hits {

    private static final int SHOWN = 3;
    private static final int LONGEST = 240;
    private static final int BEFORE = 80;

    private final CallWords words;

    Hits(CallWords words) {
        this.words = words;
    }

    /** Each call with its best lines, cut to what stands around the words. */
    List<ListedCall> in(List<ListedCall> calls, WantedWords wanted) {
        Map<String, List<CallWords.Line>> lines =
                words.of(calls.stream().map(call -> call.row().id()).toList());
        return calls.stream()
                .map(
                        call ->
                                call.with(
                                        best(
                                                lines.getOrDefault(call.row().id(), List.of()),
                                                wanted)))
                .toList();
    }

    /** Every line of one call, whole. */
    List<ListedCall.Hit> of(String callId, WantedWords wanted) {
        return all(words.of(List.of(callId)).getOrDefault(callId, List.of()), wanted).toList();
    }

    private static List<ListedCall.Hit> best(List<CallWords.Line> lines, WantedWords wanted) {
        List<ListedCall.Hit> best =
                all(lines, wanted)
                        .sorted(Comparator.comparingInt(hit -> -hit.marks().size()))
                        .limit(SHOWN)
                        .map(Hits::cut)
                        .toList();
        return best.stream()
                .sorted(Comparator.comparingInt(hit -> hit.seq() == null ? 0 : hit.seq()))
                .toList();
    }

    private static Stream<ListedCall.Hit> all(List<CallWords.Line> lines, WantedWords wanted) {
        return lines.stream()
                .map(
                        line ->
                                new ListedCall.Hit(
                                        line.seq(),
                                        line.kind(),
                                        line.speaker(),
                                        line.text(),
                                        wanted.marks(line.text())))
                .filter(hit -> !hit.marks().isEmpty());
    }

    /** Cut between words, with … where something is left out. */
    private static ListedCall.Hit cut(ListedCall.Hit hit) {
        String text = hit.text();
        if (text.length() <= LONGEST) {
            return hit;
        }
        int from = Math.max(0, hit.marks().getFirst().start() - BEFORE);
        from = from == 0 ? 0 : Math.max(0, text.indexOf(' ', from) + 1);
        from = Math.min(from, hit.marks().getFirst().start());
        int to = Math.min(text.length(), Math.max(from + LONGEST, hit.marks().getFirst().end()));
        int blank = text.lastIndexOf(' ', to);
        to = to < text.length() && blank > hit.marks().getFirst().end() ? blank : to;
        String head = from > 0 ? "… " : "";
        int shift = head.length() - from;
        int end = to;
        List<ListedCall.Mark> marks =
                hit.marks().stream()
                        .filter(mark -> mark.end() <= end)
                        .map(mark -> new ListedCall.Mark(mark.start() + shift, mark.end() + shift))
                        .toList();
        String part = head + text.substring(from, to) + (to < text.length() ? " …" : "");
        return new ListedCall.Hit(hit.seq(), hit.kind(), hit.speaker(), part, marks);
    }
}
