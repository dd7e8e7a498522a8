package makegood.utterance;

/** Quotes, dashes and blanks in their plain form, one character for one, so that offsets stay those of the original. */
final class Marks {

    private Marks() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char mark) {
        return switch (mark) {
            case '‘', '’', 'ʼ', '‛', '′', '`', '´' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '″' -> '"';
            case '‐', '‑', '‒', '–' -> '-';
            // Between words it parts clauses; as a hyphen it would glue them together.
            case '—', '―' -> ',';
            case '…' -> '.';
            case '\u00a0', '\u2007', '\u2009', '\u202f', '\t' -> ' ';
            default -> mark;
        };
    }
}
