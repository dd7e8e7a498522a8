package makegood.evaluation.task;

import makegood.coach.Summary;
import makegood.evaluation.ear.HeardCall;
import makegood.utterance.Quote;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether every quote of a summary was said, letter for letter, in the turn that it names. */
public final class SummaryQuotes {

    private static final Pattern QUOTED = Pattern.compile("“([^“”]*)”");

    private SummaryQuotes() {}

    /** How many quotes a call's summary has. */
    public static long all(HeardCall call) {
        return quotes(call).count();
    }

    /** How many of them nobody said so. */
    public static long wrong(HeardCall call) {
        return quotes(call).filter(said -> !said).count();
    }

    private static Stream<Boolean> quotes(HeardCall call) {
        Summary summary = call.summary();
        return Stream.of(
                        in(call, summary.causes(), cause -> List.of(cause.quote())),
                        in(
                                call,
                                summary.remedies(),
                                remedy ->
                                        known(
                                                remedy.quote(),
                                                remedy.amount(),
                                                remedy.deadline(),
                                                remedy.who())),
                        in(
                                call,
                                summary.impacts(),
                                impact -> known(impact.quote(), impact.amount())),
                        in(
                                call,
                                summary.commitments(),
                                promise -> known(promise.quote(), promise.when())),
                        Stream.of(summary.reason(), summary.text())
                                .flatMap(text -> QUOTED.matcher(text).results())
                                .map(quoted -> somewhere(call, quoted.group(1))),
                        Stream.ofNullable(summary.anger().peakQuote())
                                .map(quote -> somewhere(call, quote)),
                        summary.conditions().stream().map(quote -> somewhere(call, quote)))
                .flatMap(each -> each);
    }

    private static <T> Stream<Boolean> in(
            HeardCall call, List<Summary.Evidence<T>> evidence, Function<T, List<Quote>> quotes) {
        return evidence.stream()
                .flatMap(
                        each ->
                                quotes.apply(each.what()).stream()
                                        .map(quote -> stands(call, each.seq(), quote)));
    }

    private static boolean stands(HeardCall call, int turn, Quote quote) {
        String text = call.call().turns().get(turn - 1).text();
        return quote.end() <= text.length()
                && text.substring(quote.start(), quote.end()).equals(quote.text());
    }

    private static boolean somewhere(HeardCall call, String quote) {
        return call.call().turns().stream().anyMatch(turn -> turn.text().contains(quote));
    }

    private static List<Quote> known(Quote... quotes) {
        return Stream.of(quotes).filter(quote -> quote != null).toList();
    }
}
