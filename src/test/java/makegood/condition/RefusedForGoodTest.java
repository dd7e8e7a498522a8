package makegood.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

/** Whether a customer has refused for good is told by what they say, said before, and what the talk calls for. */
class RefusedForGoodTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    nothing of the kind                         |            |          |         | 0 | 0.10 | 0 | false
                    a no to one offer, where a plan is wanted   |            |          | refusal | 1 | 0.05 | 0 | false
                    a no, and nothing much else to be done      |            |          | refusal | 1 | 0.20 | 0 | true
                    another no in other words                   |            |          |         | 1 | 0.22 | 0 | true
                    a friendly word after an earlier no         |            |          |         | 1 | 0.15 | 0 | false
                    the same once they were told to be let be   |            |          |         | 1 | 0.15 | 1 | true
                    no word of refusal, and all calls for it    |            |          |         | 0 | 0.40 | 0 | true
                    do not call me again                        | no-contact |          |         | 0 | 0.00 | 0 | true
                    pay me, and then do not call me again       | no-contact | remedy   |         | 0 | 0.00 | 0 | false
                    that ship has sailed                        |            | final-no |         | 1 | 0.06 | 0 | true
                    that ship has sailed, says the dockmaster   |            | final-no |         | 1 | 0.00 | 0 | false
                    that door is shut, but pay what you owe     |            | final-no remedy |         | 1 | 0.06 | 0 | false
                    goodbye, when all is well                   |            | farewell |         | 0 | 0.50 | 0 | false
                    a no and a goodbye in one breath            |            | farewell | refusal | 1 | 0.16 | 0 | true
                    goodbye, once they were told to be let be   |            | farewell |         | 1 | 0.30 | 1 | true
                    give me a shout next May, after a no        |            |          | contact-consent | 1 | 0.60 | 0 | false
                    ring me, but I am not coming back           |            |          | contact-consent refusal | 2 | 0.20 | 0 | true
                    ring me, and never ring me                  | no-contact |          | contact-consent | 0 | 0.20 | 0 | true
                    """)
    void isToldByAllOfItTogether(
            String what,
            @Nullable String known,
            @Nullable String heard,
            @Nullable String signals,
            int refusals,
            double called,
            int told,
            boolean forGood) {
        Situation situation =
                new Situation.Blank() {
                    @Override
                    public boolean known(String fact) {
                        return fact.equals(known);
                    }

                    @Override
                    public Set<String> heard() {
                        return words(heard);
                    }

                    @Override
                    public Set<String> signals() {
                        return words(signals);
                    }

                    @Override
                    public int refusals() {
                        return refusals;
                    }

                    @Override
                    public double callsFor(String move) {
                        return move.equals("back-off") ? called : 0;
                    }

                    @Override
                    public int timesAsked(String step) {
                        return step.equals("refusal") ? told : 0;
                    }
                };

        assertThat(situation.refusedForGood()).as(what).isEqualTo(forGood);
    }

    private static Set<String> words(@Nullable String several) {
        return several == null ? Set.of() : Set.of(several.split(" "));
    }
}
