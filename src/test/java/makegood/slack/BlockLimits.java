package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.HashSet;
import java.util.Set;

/** Slack's limits, as its reference of Block Kit gives them. */
final class BlockLimits {

    private BlockLimits() {}

    static void hold(Message message, int mostBlocks) {
        JsonObject json = Gold.json(message).getAsJsonObject();
        JsonArray blocks = json.getAsJsonArray("blocks");
        assertThat(json.get("text").getAsString()).isNotBlank().hasSizeLessThanOrEqualTo(3_000);
        assertThat(blocks.size()).isBetween(1, mostBlocks);
        blocks.forEach(block -> hold(block.getAsJsonObject()));
    }

    private static void hold(JsonObject block) {
        switch (block.get("type").getAsString()) {
            case "header" -> text(block.getAsJsonObject("text"), "plain_text", 150);
            case "section" -> {
                text(block.getAsJsonObject("text"), "mrkdwn", 3_000);
                if (block.has("accessory")) {
                    element(block.getAsJsonObject("accessory"));
                }
            }
            case "context" -> {
                JsonArray elements = block.getAsJsonArray("elements");
                assertThat(elements.size()).isBetween(1, 10);
                elements.forEach(each -> text(each.getAsJsonObject(), "mrkdwn", 3_000));
            }
            case "actions" -> actions(block.getAsJsonArray("elements"));
            case "divider" -> {}
            default -> throw new AssertionError("a block that nobody checks: " + block);
        }
    }

    private static void actions(JsonArray elements) {
        assertThat(elements.size()).isBetween(1, 25);
        Set<String> names = new HashSet<>();
        for (JsonElement element : elements) {
            element(element.getAsJsonObject());
            assertThat(names.add(element.getAsJsonObject().get("action_id").getAsString()))
                    .as("action_id unique in its block")
                    .isTrue();
        }
    }

    private static void element(JsonObject element) {
        assertThat(element.get("action_id").getAsString()).hasSizeBetween(1, 255);
        switch (element.get("type").getAsString()) {
            case "button" -> {
                text(element.getAsJsonObject("text"), "plain_text", 75);
                if (element.has("value")) {
                    assertThat(element.get("value").getAsString()).hasSizeBetween(1, 2_000);
                }
                if (element.has("url")) {
                    assertThat(element.get("url").getAsString()).hasSizeBetween(1, 3_000);
                }
                if (element.has("style")) {
                    assertThat(element.get("style").getAsString()).isIn("primary", "danger");
                }
            }
            case "checkboxes" -> {
                assertThat(element.getAsJsonArray("options").size()).isBetween(1, 10);
                element.getAsJsonArray("options").forEach(each -> option(each.getAsJsonObject()));
            }
            default -> throw new AssertionError("an element that nobody checks: " + element);
        }
    }

    private static void option(JsonObject option) {
        text(option.getAsJsonObject("text"), "plain_text", 75);
        text(option.getAsJsonObject("description"), "plain_text", 75);
        assertThat(option.get("value").getAsString()).hasSizeBetween(1, 150);
    }

    private static void text(JsonObject text, String type, int most) {
        assertThat(text.get("type").getAsString()).isEqualTo(type);
        String words = text.get("text").getAsString();
        assertThat(words).isNotBlank().hasSizeLessThanOrEqualTo(most);
        if (type.equals("mrkdwn")) {
            escaped(words);
        }
    }

    /** Only mentions, channels and links may stand between angle brackets, and every other sign of markup is escaped. */
    private static void escaped(String words) {
        String plain =
                words.replaceAll("<(?:@[A-Z0-9]+|#[A-Z0-9]+|https?://[^<>|]+\\|[^<>|]*)>", "")
                        .replaceAll("(?m)^>", "");
        assertThat(plain).doesNotContain("<").doesNotContain(">");
        assertThat(plain.replaceAll("&(?:amp|lt|gt);", "")).doesNotContain("&");
    }
}
