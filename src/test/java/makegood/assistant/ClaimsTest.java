package makegood.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ClaimsTest {

    private static final Ground GROUND =
            new Ground(
                    List.of(),
                    List.of(
                            "You were three weeks late and it cost us $1,200.00, said Dana. I want"
                                    + " a credit by Friday.",
                            "Dana Ortiz",
                            "Ortiz Catering"));

    private final Claims claims = new Claims(Words.READER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Deliveries came three weeks late.",
                "Orders were late by 3 weeks.",
                "Dana lost $1200 and wants a credit by Friday.",
                "Dana's company is Ortiz Catering.",
                "They said “three weeks late”.",
                "The customer was angry at first and calm in the end."
            })
    void keepsWhatStands(String sentence) {
        assertThat(String.join(" ", claims.kept(sentence, GROUND).sentences())).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They were four weeks late.",
                "It cost them $1,300.",
                "It cost them 12,000 dollars.",
                "They left for Acme.",
                "Maria Lopez decides.",
                "They expect it by Monday.",
                "They expect it tomorrow.",
                "They said “months late”.",
                "Half of the orders were late."
            })
    void dropsWhatDoesNot(String sentence) {
        assertThat(claims.kept(sentence, GROUND).sentences()).isEmpty();
    }
}
