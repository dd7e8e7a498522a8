package makegood.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;

class FileTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void readsAFileInWhateverLettersItIsWritten(String charset) {
        String talk = "Rep: Grüße.\nCustomer: You were late.";

        assertThat(FileText.of(talk.getBytes(Charset.forName(charset)))).isEqualTo(talk);
        assertThat(FileText.of(("\uFEFF" + talk).getBytes(Charset.forName("UTF-8"))))
                .isEqualTo(talk);
    }
}
