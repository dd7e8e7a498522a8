package makegood.utterance;

import opennlp.tools.util.Span;

import java.util.List;

/** As much of an utterance around some of its words as somebody needs who was not there. */
public final class Passage {

    /** A longer one is no longer read at a glance: what stands in a longer sentence stays as it was cut. */
    private static final int MANY = 20;

    /** A shorter sentence leans on the one before it: "Yours says milligrams." */
    private static final int FEW = 5;

    private static final String BLANKS = "\\s+";

    private Passage() {}

    /**
     * The sentences that a quote lies in, as far as they are short enough to be read at a glance.
     *
     * @param text the utterance that it was cut from
     * @return the quote itself where the sentences are long, or where the text no longer holds it
     */
    public static Quote around(String text, Quote quote) {
        if (!holds(text, quote)) {
            return quote;
        }
        List<Span> sentences = sentences(text);
        int first = first(sentences, quote);
        Quote whole = upTo(text, sentences.get(first), sentences, quote);
        if (words(whole) > MANY) {
            return quote;
        }
        if (words(whole) >= FEW || first == 0) {
            return whole;
        }
        Quote longer = upTo(text, sentences.get(first - 1), sentences, quote);
        return words(longer) > MANY ? whole : longer;
    }

    private static boolean holds(String text, Quote quote) {
        return !quote.text().isBlank() && text.startsWith(quote.text(), quote.start());
    }

    private static List<Span> sentences(String text) {
        return List.of(EnglishModels.shared().sentences().sentPosDetect(Marks.plain(text)));
    }

    /** The sentence that the quote begins in: the last that does not begin after it. */
    private static int first(List<Span> sentences, Quote quote) {
        int first = 0;
        while (first + 1 < sentences.size()
                && sentences.get(first + 1).getStart() <= quote.start()) {
            first++;
        }
        return first;
    }

    /** From there to the end of the sentence that the quote ends in. */
    private static Quote upTo(String text, Span from, List<Span> sentences, Quote quote) {
        int last = quote.start() + quote.text().length();
        int end =
                sentences.stream()
                        .mapToInt(Span::getEnd)
                        .filter(each -> each >= last)
                        .findFirst()
                        .orElse(last);
        int start = Math.min(from.getStart(), quote.start());
        return new Quote(text.substring(start, end), start, end);
    }

    private static int words(Quote quote) {
        return quote.text().strip().split(BLANKS).length;
    }
}
