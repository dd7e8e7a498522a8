package makegood.phrasebook;

import makegood.condition.Situation;
import makegood.lint.YamlValue;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sentence that a rule must find, or must leave alone.
 *
 * @param rep the words to be checked
 * @param customer the customer's words before them; null where they don't matter
 * @param known facts and their values
 * @param signals of the customer's words
 * @param authority what the rep may grant alone, as conditions ask for it
 * @param quote the words to be quoted; null where the example doesn't say
 * @param place of the rep's words in the file
 */
record Example(
        String rep,
        @Nullable String customer,
        Map<String, String> known,
        Set<String> signals,
        Map<String, Object> authority,
        @Nullable String quote,
        YamlValue.Scalar place) {

    Example {
        known = Map.copyOf(known);
        signals = Set.copyOf(signals);
        authority = Map.copyOf(authority);
    }

    /** The call that this example stands in, with the rule's guard on. */
    Situation situation(String rule) {
        return new Situation.Blank() {
            @Override
            public boolean known(String fact) {
                return known.containsKey(fact);
            }

            @Override
            public @Nullable String fact(String fact) {
                return known.get(fact);
            }

            @Override
            public Set<String> signals() {
                return signals;
            }

            @Override
            public Map<String, Object> authority() {
                return authority;
            }

            @Override
            public Set<String> guards() {
                return Set.of(rule);
            }

            @Override
            public int turns() {
                return customer == null ? 0 : 1;
            }

            @Override
            public List<Said> earlier() {
                return customer == null ? List.of() : List.of(new Said("customer", customer));
            }
        };
    }
}
