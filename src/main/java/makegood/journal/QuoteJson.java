package makegood.journal;

import makegood.utterance.Quote;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

import java.util.Map;

/**
 * A quote is two offsets; its words are cut from the event's text. Those that are not in that text (the event is about
 * an earlier utterance) are kept among the event's words.
 */
final class QuoteJson {

    /** The text of the event that is being written or read. */
    static final String TEXT = "text";

    /** Words of quotes from elsewhere, by slot. */
    static final String APART = "quotes";

    private QuoteJson() {}

    private static String slot(int start, int end) {
        return "quote." + start + "-" + end;
    }

    private static boolean within(String text, int start, int end) {
        return start >= 0 && start <= end && end <= text.length();
    }

    static final class Writer extends ValueSerializer<Quote> {

        @Override
        public void serialize(Quote quote, JsonGenerator json, SerializationContext context) {
            json.writeArray(new int[] {quote.start(), quote.end()}, 0, 2);
            String text = (String) context.getAttribute(TEXT);
            boolean cut =
                    within(text, quote.start(), quote.end())
                            && text.substring(quote.start(), quote.end()).equals(quote.text());
            if (!cut) {
                @SuppressWarnings("unchecked")
                Map<String, String> apart = (Map<String, String>) context.getAttribute(APART);
                apart.put(slot(quote.start(), quote.end()), quote.text());
            }
        }
    }

    static final class Reader extends ValueDeserializer<Quote> {

        @Override
        public Quote deserialize(JsonParser json, DeserializationContext context) {
            int[] span = context.readValue(json, int[].class);
            @SuppressWarnings("unchecked")
            Map<String, String> words = (Map<String, String>) context.getAttribute(APART);
            String apart = words.get(slot(span[0], span[1]));
            String text = (String) context.getAttribute(TEXT);
            if (apart != null) {
                return Quote.stored(apart, span[0], span[1]);
            }
            return Quote.stored(
                    within(text, span[0], span[1]) ? text.substring(span[0], span[1]) : "",
                    span[0],
                    span[1]);
        }
    }
}
