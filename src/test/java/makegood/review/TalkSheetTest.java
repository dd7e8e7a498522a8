package makegood.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

class TalkSheetTest {

    private static final String YAEL = "\u05d9\u05e2\u05dc";
    private static final TalkSheet.Line LINE =
            new TalkSheet.Line("00:00:07", "Customer", YAEL + " was late.");

    @Test
    void setsHebrewFromRightToLeftAmongEnglishWords() throws IOException {
        String page =
                page(TalkSheet.pdf("Call with " + YAEL, "Ute", YAEL + " left", List.of(LINE)), 1);

        String asSeen = new StringBuilder(YAEL).reverse().toString();
        assertThat(page).contains("Call with " + asSeen, asSeen + " left", asSeen + " was late.");
    }

    @Test
    void numbersItsPages() throws IOException {
        byte[] talk = TalkSheet.pdf("Call", "Ute", null, Collections.nCopies(120, LINE));

        assertThat(page(talk, 2).strip()).startsWith("2");
        assertThat(page(talk, 3).strip()).startsWith("3");
    }

    @Test
    void keepsWordsBesideTheirSpeakerWhereAPageEnds() throws IOException {
        byte[] talk = TalkSheet.pdf("Call", "Ute", null, Collections.nCopies(120, LINE));

        for (int number = 1; number <= 3; number++) {
            String page = page(talk, number);
            assertThat(page.split("Customer", -1)).hasSameSizeAs(page.split("was late", -1));
        }
    }

    private static String page(byte[] pdf, int number) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(number);
        }
    }
}
