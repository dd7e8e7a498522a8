package makegood.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.ContextBlockElement;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Writes a message block by block, and never more than Slack takes: longer text is cut, further blocks are left out. */
final class MessageWriter {

    static final int MOST_BLOCKS = 50;
    static final int LONGEST_TEXT = 3_000;
    static final int LONGEST_HEADER = 150;
    static final int LONGEST_BUTTON = 75;
    static final int LONGEST_VALUE = 2_000;
    static final int MOST_ELEMENTS = 10;

    private final List<LayoutBlock> blocks = new ArrayList<>();
    private final int most;

    MessageWriter() {
        this(MOST_BLOCKS);
    }

    private MessageWriter(int most) {
        this.most = most;
    }

    /** App Home takes twice as many. */
    static MessageWriter home() {
        return new MessageWriter(2 * MOST_BLOCKS);
    }

    MessageWriter header(String words) {
        return add(
                HeaderBlock.builder()
                        .text(plain(Markup.cut(words.strip(), LONGEST_HEADER)))
                        .build());
    }

    /** @param markup as {@link Markup} writes it */
    MessageWriter say(String markup) {
        return markup.isBlank() ? this : add(SectionBlock.builder().text(marked(markup)).build());
    }

    MessageWriter say(String markup, @Nullable BlockElement beside) {
        return add(SectionBlock.builder().text(marked(markup)).accessory(beside).build());
    }

    /** In small letters; those that are empty or null are left out. */
    MessageWriter small(@Nullable String... markups) {
        List<ContextBlockElement> shown =
                Arrays.stream(markups)
                        .filter(Objects::nonNull)
                        .filter(markup -> !markup.isBlank())
                        .limit(MOST_ELEMENTS)
                        .<ContextBlockElement>map(MessageWriter::marked)
                        .toList();
        return shown.isEmpty() ? this : add(ContextBlock.builder().elements(shown).build());
    }

    MessageWriter line() {
        return add(DividerBlock.builder().build());
    }

    /** Those that are null are left out. */
    MessageWriter actions(@Nullable BlockElement... elements) {
        List<BlockElement> shown = new ArrayList<>();
        for (BlockElement element : elements) {
            if (element != null) {
                shown.add(element);
            }
        }
        return shown.isEmpty() ? this : add(ActionsBlock.builder().elements(shown).build());
    }

    Message message(String notification) {
        return markedMessage(Markup.escaped(notification));
    }

    Message markedMessage(String notification) {
        return new Message(Markup.cut(notification, LONGEST_TEXT), blocks);
    }

    static ButtonElement button(String label, String action, String value) {
        if (value.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("a button carries at most 2,000 characters");
        }
        return ButtonElement.builder()
                .text(plain(Markup.cut(label, LONGEST_BUTTON)))
                .actionId(action)
                .value(value)
                .build();
    }

    static ButtonElement primary(String label, String action, String value) {
        ButtonElement button = button(label, action, value);
        button.setStyle("primary");
        return button;
    }

    /** A button that opens a page; null where there is none to open. */
    static @Nullable ButtonElement page(String label, String action, @Nullable String address) {
        return address == null
                ? null
                : ButtonElement.builder().text(plain(label)).actionId(action).url(address).build();
    }

    static PlainTextObject plain(String words) {
        return PlainTextObject.builder().text(words).emoji(true).build();
    }

    static MarkdownTextObject marked(String markup) {
        return MarkdownTextObject.builder().text(Markup.cut(markup, LONGEST_TEXT)).build();
    }

    private MessageWriter add(LayoutBlock block) {
        if (blocks.size() < most) {
            blocks.add(block);
        }
        return this;
    }
}
