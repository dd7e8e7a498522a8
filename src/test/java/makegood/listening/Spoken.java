package makegood.listening;

import makegood.utterance.OnnxEmbedder;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import java.time.OffsetDateTime;
import java.util.List;

/** Utterances and the time at which they are said, for tests. */
final class Spoken {

    /** A Wednesday afternoon. */
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-18T14:30:00-06:00");

    static final OnnxEmbedder EMBEDDER = new OnnxEmbedder();

    private static final UtteranceReader READER = new UtteranceReader(EMBEDDER);

    private Spoken() {}

    static Utterance customer(String text) {
        return READER.read(Speaker.CUSTOMER, text);
    }

    static Utterance rep(String text) {
        return READER.read(Speaker.REP, text);
    }

    /** The talk once all of this was said in it as well. */
    static Earlier after(Listener listener, Earlier talk, Utterance... said) {
        Earlier then = talk;
        for (Utterance each : said) {
            then =
                    then.after(
                            new Earlier.Turn(
                                    each.speaker(), each.text(), listener.listen(each, then)));
        }
        return then;
    }

    static Line line(String text) {
        return new Line(customer(text));
    }

    static List<String> words(Line line, List<Range> ranges) {
        return ranges.stream().map(range -> line.quote(range).text()).toList();
    }
}
