package makegood.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.util.json.GsonFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a message against its file, whole; {@code -Dgold=write} writes the file anew. */
final class Gold {

    private static final Path FOLDER = Path.of("src/test/resources/slack");

    private static final Gson GSON =
            GsonFactory.createSnakeCase()
                    .newBuilder()
                    .setPrettyPrinting()
                    .disableHtmlEscaping()
                    .create();

    private Gold() {}

    static void holds(String name, Message message) throws IOException {
        BlockLimits.hold(message, MessageWriter.MOST_BLOCKS);
        compare(name, message);
    }

    static void holdsHome(String name, Message message) throws IOException {
        BlockLimits.hold(message, 2 * MessageWriter.MOST_BLOCKS);
        compare(name, message);
    }

    static JsonElement json(Message message) {
        JsonObject json = new JsonObject();
        json.addProperty("text", message.text());
        json.add("blocks", GSON.toJsonTree(message.blocks()));
        return json;
    }

    private static void compare(String name, Message message) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        String json = GSON.toJson(json(message)) + "\n";
        if ("write".equals(System.getProperty("gold"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, json);
        }
        assertThat(json).isEqualTo(Files.readString(file));
    }
}
