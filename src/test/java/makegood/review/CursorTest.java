package makegood.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;

/** Where a page ended, told and read again. */
class CursorTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-22T12:00:00.000001Z");

    @Test
    void isThePlaceInTheIndexWhereItsPageEnded() {
        FieldDoc last = new FieldDoc(7, Float.NaN, new Object[] {3, micros(), new BytesRef("a-1")});

        Cursor next = Cursor.after(last, CallOrder.PEAK_ANGER);

        assertThat(next).isEqualTo(new Cursor(3, NOON, "a-1"));
        assertThat(Cursor.read(next.text())).contains(next);
        assertThat(next.in(CallOrder.PEAK_ANGER, 9).fields).isEqualTo(last.fields);
    }

    @Test
    void needsNoFigureWhereOnlyTheTimeDecides() {
        FieldDoc last = new FieldDoc(7, Float.NaN, new Object[] {micros(), new BytesRef("a-1")});

        assertThat(Cursor.after(last, CallOrder.NEWEST)).isEqualTo(new Cursor(0, NOON, "a-1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0|+999999999-12-31T23:59:59Z|a",
                "0|-999999999-01-01T00:00:00Z|a",
                "99999999999|2026-11-22T12:00:00Z|a",
                "-1|2026-11-22T12:00:00Z|a",
                "0|2026-11-22T12:00:00Z|a\u0000b",
                "0|2026-11-22T12:00:00Z|",
                "0|noon|a",
                "a"
            })
    void looksAtNoneThatNoPageHasTold(String hostile) {
        String text =
                Base64.getUrlEncoder().encodeToString(hostile.getBytes(StandardCharsets.UTF_8));

        assertThat(Cursor.read(text)).isEmpty();
        assertThat(Cursor.read(hostile)).isEmpty();
    }

    private static long micros() {
        return CallDocuments.micros(NOON);
    }
}
