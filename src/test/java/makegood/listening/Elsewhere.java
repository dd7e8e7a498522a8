package makegood.listening;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentences from elsewhere with the emotions that readers saw in them (GoEmotions' training part); none where there is no file. */
final class Elsewhere {

    private Elsewhere() {}

    /** @param levels what share of listeners would call it each level of anger */
    record Row(String text, float[] levels) {}

    static List<Row> read(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        if (!Files.exists(file)) {
            return rows;
        }
        JsonMapper json = JsonMapper.builder().build();
        int calm = 0;
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            Set<String> labels = new HashSet<>();
            node.get("labels").forEach(label -> labels.add(label.asString()));
            boolean loud =
                    labels.contains("anger")
                            || labels.contains("annoyance")
                            || labels.contains("disgust");
            // All that is angry is too little, and all that is calm too much.
            if (loud || calm++ % 6 == 0) {
                rows.add(new Row(node.get("text").asString(), levels(labels)));
            }
        }
        return rows;
    }

    private static float[] levels(Set<String> labels) {
        if (labels.contains("anger")) {
            return new float[] {0, 0.1f, 0.5f, 0.4f};
        }
        if (labels.contains("annoyance")) {
            return new float[] {0.05f, 0.35f, 0.5f, 0.1f};
        }
        if (labels.contains("disgust")) {
            return new float[] {0.1f, 0.4f, 0.4f, 0.1f};
        }
        return labels.contains("disapproval")
                ? new float[] {0.3f, 0.5f, 0.2f, 0}
                : new float[] {0.85f, 0.13f, 0.02f, 0};
    }
}
