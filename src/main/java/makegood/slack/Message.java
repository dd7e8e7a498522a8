package makegood.slack;

import com.slack.api.model.block.LayoutBlock;

import java.util.List;

/** @param text what a notification shows, and a client that knows no blocks */
record Message(String text, List<LayoutBlock> blocks) {

    Message {
        blocks = List.copyOf(blocks);
    }
}
