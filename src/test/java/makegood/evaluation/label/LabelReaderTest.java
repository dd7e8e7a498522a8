package makegood.evaluation.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LabelReaderTest {

    private static final Path CALLS = Path.of("src/test/resources/calls");

    @TempDir private Path folder;

    @Test
    void theTwelveCallsAndTheirNearMissesAreAsTheGuideHasIt() {
        List<LabelledCall> calls = LabelReader.calls(CALLS, "");

        assertThat(calls).hasSize(12);
        assertThat(NearMiss.read(CALLS.resolve("near-misses.tsv"), calls)).hasSize(74);
    }

    @Test
    void namesTheTurnAndTheWordsToChooseFrom() {
        Path file =
                call(
                        "{\"n\":1,\"speaker\":\"customer\",\"text\":\"Too"
                                + " dear.\",\"anger\":1,\"causes\":[\"pricey\"]}");

        assertThatThrownBy(() -> LabelReader.call(file, ""))
                .isInstanceOf(WrongLabel.class)
                .hasMessageStartingWith(
                        "call.json, turn 1: \"pricey\" is no cause; write one of better-offer, ");
    }

    @Test
    void refusesAQuoteThatWasNotSaid() {
        Path file =
                call(
                        "{\"n\":1,\"speaker\":\"rep\",\"text\":\"I will"
                                + " call.\",\"commitments\":[{\"quote\":\"I'll"
                                + " call\",\"what\":\"call\",\"when\":null}]}");

        assertThatThrownBy(() -> LabelReader.call(file, ""))
                .isInstanceOf(WrongLabel.class)
                .hasMessage(
                        "call.json, turn 1: a quote is not in the turn's text; copy it letter for"
                                + " letter");
    }

    @Test
    void refusesAGapInTheTurns() {
        Path file = call("{\"n\":2,\"speaker\":\"rep\",\"text\":\"Hello.\"}");

        assertThatThrownBy(() -> LabelReader.call(file, ""))
                .isInstanceOf(WrongLabel.class)
                .hasMessage("call.json: turn 2 stands where turn 1 should; number from 1");
    }

    @Test
    void refusesAMisspeltKey() {
        Path file = call("{\"n\":1,\"speaker\":\"rep\",\"text\":\"Hello.\",\"move\":[\"open\"]}");

        assertThatThrownBy(() -> LabelReader.call(file, ""))
                .isInstanceOf(WrongLabel.class)
                .hasMessageStartingWith(
                        "call.json: not as the guide has it: Unrecognized property \"move\"");
    }

    @Test
    void refusesANearMissOfAnUnknownCall() throws IOException {
        Path file = folder.resolve("near-misses.tsv");
        Files.writeString(file, "call\tturn\trule\tquote\nnowhere\t3\tflat-no\tno\n");

        assertThatThrownBy(() -> NearMiss.read(file, List.of()))
                .isInstanceOf(WrongLabel.class)
                .hasMessage("near-misses.tsv, line 2: no such call or turn");
    }

    private Path call(String turn) {
        Path file = folder.resolve("call.json");
        try {
            return Files.writeString(
                    file,
                    "{\"id\":\"one\",\"industry\":\"tea\",\"backstory\":\"\",\"turns\":["
                            + turn
                            + "],\"summary\":{}}");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
