package makegood.slack;

import org.jspecify.annotations.Nullable;

/** A sentence or two. */
final class PlainMessage {

    private PlainMessage() {}

    static Message of(String sentences) {
        return new MessageWriter().say(Markup.escaped(sentences)).message(sentences);
    }

    /** @param link a page to open beside it; null for none */
    static Message of(String sentences, String label, @Nullable String link) {
        return new MessageWriter()
                .say(Markup.escaped(sentences))
                .actions(MessageWriter.page(label, Act.OPEN, link))
                .message(sentences);
    }
}
