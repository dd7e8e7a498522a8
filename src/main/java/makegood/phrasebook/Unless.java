package makegood.phrasebook;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What makes a rule's words fine: patterns, by where they have to stand. One that may stand anywhere excuses too much: "I
 * will call them" excuses naming a courier where it comes first ("I'll call the courier"), not where it follows ("it was the
 * courier's fault, so I will call them").
 */
record Unless(Map<Where, List<PhrasePattern>> patterns) {

    /** Seen from the words; files write it in small letters. */
    enum Where {
        /** Anywhere in the same sentence. */
        SENTENCE,
        /** In the same clause. */
        CLAUSE,
        /** Beginning before them, in the same clause. */
        BEFORE,
        /** Beginning with them or later in the sentence. */
        AFTER,
        /** Anywhere in the same utterance. */
        UTTERANCE,
        /** In the customer's words just before. */
        CUSTOMER
    }

    static final Unless NOTHING = new Unless(Map.of());

    Unless {
        Map<Where, List<PhrasePattern>> copy = new EnumMap<>(Where.class);
        patterns.forEach((where, list) -> copy.put(where, List.copyOf(list)));
        patterns = copy;
    }

    static Unless inSentence(List<PhrasePattern> patterns) {
        return patterns.isEmpty() ? NOTHING : new Unless(Map.of(Where.SENTENCE, patterns));
    }

    List<PhrasePattern> of(Where where) {
        return patterns.getOrDefault(where, List.of());
    }
}
