package makegood.review;

import makegood.call.CallEvent.Heard;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** How much each side said, asked and slipped. */
final class Spoken {

    private static final double HUNDRED = 100.0;

    private final List<Heard> heard;
    private final Map<Integer, Length> lengths;

    Spoken(List<Heard> heard, Map<Integer, Length> lengths) {
        this.heard = heard;
        this.lengths = lengths;
    }

    private Length length(Heard line) {
        Length kept = lengths.get(line.seq());
        return kept == null ? Length.of(line) : kept;
    }

    private int words(Speaker speaker) {
        return by(speaker).stream().mapToInt(line -> length(line).words()).sum();
    }

    private List<Heard> by(Speaker speaker) {
        return heard.stream().filter(line -> line.speaker() == speaker).toList();
    }

    TalkFigures.Share share() {
        int rep = words(Speaker.REP);
        int customer = words(Speaker.CUSTOMER);
        int all = rep + customer;
        return new TalkFigures.Share(all == 0 ? null : (double) rep / all, rep, customer);
    }

    TalkFigures.@Nullable Monologue longest(Speaker speaker) {
        TalkFigures.Monologue longest = null;
        int words = 0;
        int from = 0;
        for (Heard line : heard) {
            if (line.speaker() != speaker) {
                from = 0;
                words = 0;
                continue;
            }
            from = from == 0 ? line.seq() : from;
            words += length(line).words();
            if (longest == null || words > longest.words()) {
                longest = new TalkFigures.Monologue(from, line.seq(), words);
            }
        }
        return longest;
    }

    TalkFigures.Questions questions() {
        List<Heard> asking =
                by(Speaker.REP).stream().filter(line -> length(line).questions() > 0).toList();
        return new TalkFigures.Questions(
                asking.stream().mapToInt(line -> length(line).questions()).sum(),
                asking.stream().map(Heard::seq).toList());
    }

    TalkFigures.Slips slips() {
        List<TalkFigures.Slip> each =
                heard.stream()
                        .flatMap(
                                line ->
                                        line.warnings().stream()
                                                .map(
                                                        warning ->
                                                                new TalkFigures.Slip(
                                                                        line.seq(),
                                                                        warning.rule())))
                        .toList();
        int words = words(Speaker.REP);
        return new TalkFigures.Slips(
                each.size(), words == 0 ? 0 : each.size() * HUNDRED / words, each);
    }
}
