package makegood.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whoever writes conditions finds all that they can ask in one table. */
class LanguageDocsTest {

    @Test
    void tellsOfEachFunctionAndValue() throws Exception {
        String told = Files.readString(Path.of("docs/flows.md"));

        assertThat(Language.FUNCTIONS.keySet())
                .allSatisfy(name -> assertThat(told).contains("`" + name + "(\""));
        assertThat(Language.VALUES.keySet())
                .allSatisfy(name -> assertThat(told).containsPattern("`" + name + "[`.]"));
    }
}
