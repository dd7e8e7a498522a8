package makegood.flow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * A talk with the step expected after each turn of the customer: how a manager says what a flow should do.
 *
 * @param flow that it tests
 * @param about in words
 * @param customer {@code name}, {@code company}, {@code status} …
 * @param backstory null where none
 * @param maxCredit what the rep may grant alone; null where nothing was set
 */
public record RecordedTalk(
        String name,
        String flow,
        String about,
        Map<String, String> customer,
        @Nullable String backstory,
        @Nullable Double maxCredit,
        List<Turn> turns) {

    public RecordedTalk {
        customer = Map.copyOf(customer);
        turns = List.copyOf(turns);
    }

    /** @param line where it stands in its file, from 1 */
    public sealed interface Turn {

        int line();

        /** @param expect as for a customer's turn: in the debrief it is the rep who answers */
        record Rep(String words, List<String> expect, int line) implements Turn {}

        /** The rep takes a step as it is worded. */
        record Takes(String step, int line) implements Turn {}

        /** @param expect steps, any of which may come next; empty where anything may */
        record Customer(String words, List<String> expect, int line) implements Turn {}
    }
}
