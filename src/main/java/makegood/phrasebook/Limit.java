package makegood.phrasebook;

import makegood.condition.Situation;
import makegood.utterance.Currencies;
import makegood.utterance.Token;
import makegood.utterance.Utterance;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the rep may grant alone, for a rule about offers that go beyond it (mclees). */
final class Limit {

    /** What {@code beyond:} may name. */
    static final String AUTHORITY = "authority";

    /** The place in what to say instead that holds the limit. */
    static final String MOST = "most";

    private Limit() {}

    /** Whether the sum captured is more; one in another currency can't be compared and is left to the people who can. */
    static boolean passed(Map<String, String> captured, Utterance said, Situation situation) {
        String words = captured.get(Proportion.OFFER);
        return words != null
                && situation.authority().get("maxCredit") instanceof Number most
                && OfferedSum.in(said.text(), words)
                        .filter(sum -> sum.doubleValue() > most.doubleValue())
                        .isPresent()
                && comparable(words, said, currency(situation));
    }

    /** Whether the sum is in the limit's currency, or names none, by itself or by the words beside it. */
    private static boolean comparable(String sum, Utterance said, @Nullable String limit) {
        int start = OfferedSum.place(said.text(), sum);
        int end = start + sum.length();
        var named =
                said.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> token.end() >= start - 1 && token.start() <= end + 1)
                        .map(Limit::named)
                        .filter(Objects::nonNull)
                        .toList();
        return named.isEmpty()
                || named.stream().anyMatch(each -> Currencies.comparable(each, limit));
    }

    private static @Nullable String named(Token token) {
        String sign = Currencies.named(token.norm());
        return sign == null ? Currencies.named(token.lemma()) : sign;
    }

    /** The words captured, and the limit. */
    static Map<String, String> with(Map<String, String> captured, Situation situation) {
        Map<String, String> all = new HashMap<>(captured);
        if (situation.authority().get("maxCredit") instanceof Number most) {
            all.put(MOST, Currencies.money(most.doubleValue(), currency(situation)));
        }
        return all;
    }

    private static @Nullable String currency(Situation situation) {
        return situation.authority().get("currency") instanceof String code ? code : null;
    }
}
