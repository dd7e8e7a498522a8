package makegood.review;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.KeptPromises;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** What was promised, and what became of it. */
final class PromiseFigures {

    private PromiseFigures() {}

    /** What was said last of a promise stands. */
    static TalkFigures.Promises of(List<CallEvent> events, List<Heard> heard) {
        KeptPromises told = KeptPromises.of(events);
        List<TalkFigures.Promise> each =
                heard.stream()
                        .flatMap(
                                line ->
                                        line.observation().commitments().stream()
                                                .map(
                                                        what ->
                                                                new TalkFigures.Promise(
                                                                        line.seq(),
                                                                        what,
                                                                        told.kept(
                                                                                line.seq(), what))))
                        .toList();
        return new TalkFigures.Promises(
                each.size(), count(each, true), count(each, false), count(each, null), each);
    }

    private static int count(List<TalkFigures.Promise> promises, @Nullable Boolean kept) {
        return (int) promises.stream().filter(each -> Objects.equals(each.kept(), kept)).count();
    }
}
