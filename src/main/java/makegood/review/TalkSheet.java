package makegood.review;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.HeaderFooter;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A talk as a PDF to be printed or filed. Words stand in it as text and never as anything that acts; what runs from right to
 * left does so. Its fonts lie in the file and know Latin, Greek, Cyrillic, Hebrew, Arabic and more; a sign that they don't
 * know is a box, and a note says where it can be read.
 */
public final class TalkSheet {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int LARGE = 15;
    private static final int TEXT = 10;
    private static final int SMALL = 8;
    private static final int MARGIN = 48;
    private static final float LEADING = 1.4f;
    private static final Color SOFT = new Color(95, 98, 110);
    private static final float[] COLUMNS = {11, 13, 76};
    private static final int BOX = '□';
    private static final String NOTE =
            "A box (□) stands for a sign that the font of this file does not have: the text and"
                    + " Markdown of this call have it.";

    private static final BaseFont PLAIN = font("DejaVuSans.ttf");
    private static final BaseFont BOLD = font("DejaVuSans-Bold.ttf");

    private boolean boxed;

    private TalkSheet() {}

    /**
     * @param at how far into the call
     * @param who the speaker
     */
    public record Line(String at, String who, String text) {}

    /**
     * @param facts one line below the title
     * @param summary null where there is none
     */
    public static byte[] pdf(
            String title, String facts, @Nullable String summary, List<Line> lines) {
        return new TalkSheet().write(title, facts, summary, lines);
    }

    private byte[] write(String title, String facts, @Nullable String summary, List<Line> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, out);
            document.addTitle(known(title));
            document.setFooter(pageNumber());
            document.open();
            document.add(block(title, new Font(BOLD, LARGE), 4));
            document.add(block(facts, soft(), 12));
            if (summary != null && !summary.isBlank()) {
                document.add(block(summary, new Font(PLAIN, TEXT), 12));
            }
            document.add(talk(lines));
            if (boxed) {
                document.add(new Paragraph(NOTE, soft()));
            }
        }
        return out.toByteArray();
    }

    private static HeaderFooter pageNumber() {
        HeaderFooter footer = new HeaderFooter(new Phrase("", soft()), true);
        footer.setBorder(Rectangle.NO_BORDER);
        footer.setAlignment(Element.ALIGN_RIGHT);
        return footer;
    }

    private static Font soft() {
        return new Font(PLAIN, SMALL, Font.NORMAL, SOFT);
    }

    private PdfPTable talk(List<Line> lines) {
        PdfPTable table = table(COLUMNS);
        Font soft = soft();
        for (Line line : lines) {
            table.addCell(cell(line.at(), soft, 3));
            table.addCell(cell(line.who(), new Font(BOLD, SMALL), 3));
            table.addCell(cell(line.text(), new Font(PLAIN, TEXT), 3));
        }
        return table;
    }

    private PdfPTable block(String text, Font font, int below) {
        PdfPTable table = table(1);
        table.addCell(cell(text, font, below));
        return table;
    }

    /** Only cells set what runs from right to left, and only where they are told how the rest runs. */
    private PdfPCell cell(String text, Font font, int padding) {
        PdfPCell cell = new PdfPCell(new Phrase(known(text), font));
        cell.setLeading(0, LEADING);
        cell.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingBottom(padding);
        cell.setPaddingRight(SMALL);
        return cell;
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    /** The same with a box for each sign that the font lacks; what has no shape at all is left out. */
    private String known(String text) {
        StringBuilder known = new StringBuilder();
        text.codePoints()
                .forEach(
                        point -> {
                            if (point == '\n' || point == '\t') {
                                known.append(point == '\t' ? ' ' : '\n');
                            } else if (PLAIN.charExists(point)) {
                                known.appendCodePoint(point);
                            } else if (!isShapeless(point)) {
                                known.appendCodePoint(BOX);
                                boxed = true;
                            }
                        });
        return known.toString();
    }

    private static boolean isShapeless(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static BaseFont font(String file) {
        try (InputStream font = TalkSheet.class.getResourceAsStream(FONTS + file)) {
            if (font == null) {
                throw new IllegalStateException("the font " + file + " is not on the class path");
            }
            return BaseFont.createFont(
                    file,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.CACHED,
                    font.readAllBytes(),
                    null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
