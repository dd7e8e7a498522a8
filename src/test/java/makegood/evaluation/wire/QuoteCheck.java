package makegood.evaluation.wire;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

import java.util.List;

/** Holds an advice to its promise: whatever it quotes was said, letter for letter, where it says. */
final class QuoteCheck {

    private static final List<String> LISTED =
            List.of("causes", "remedies", "signals", "warnings", "commitments");
    private static final List<String> WORDS = List.of("quote", "amount", "deadline", "who", "when");

    private QuoteCheck() {}

    static void holds(JsonNode advice) {
        String text = advice.get("text").asString();
        for (String list : LISTED) {
            advice.path(list).forEach(each -> quotes(text, list, each));
        }
        quotes(text, "impact", advice.path("impact"));
        quotes(text, "anger", advice.path("anger"));
        advice.path("warnings").forEach(warning -> offsets(text, warning));
    }

    private static void quotes(String text, String what, JsonNode said) {
        for (String words : WORDS) {
            JsonNode quoted = said.path(words);
            if (quoted.isString()) {
                assertThat(text).as(what + "." + words).contains(quoted.asString());
            }
        }
    }

    private static void offsets(String text, JsonNode warning) {
        int start = warning.get("start").asInt();
        int end = warning.get("end").asInt();
        assertThat(text.substring(start, end)).isEqualTo(warning.get("quote").asString());
    }
}
