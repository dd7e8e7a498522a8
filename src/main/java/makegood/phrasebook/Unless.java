package makegood.phrasebook;

import java.util.List;

/**
 * What makes a rule's words fine.
 *
 * @param sentence patterns of which one stands in the same sentence
 * @param utterance … anywhere in the same utterance
 * @param customer … in the customer's words just before
 */
record Unless(
        List<PhrasePattern> sentence, List<PhrasePattern> utterance, List<PhrasePattern> customer) {

    static final Unless NOTHING = new Unless(List.of(), List.of(), List.of());

    Unless {
        sentence = List.copyOf(sentence);
        utterance = List.copyOf(utterance);
        customer = List.copyOf(customer);
    }
}
