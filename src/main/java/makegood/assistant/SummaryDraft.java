package makegood.assistant;

import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;

import makegood.coach.Summary;
import makegood.listening.Cause;
import makegood.listening.Remedy;
import makegood.utterance.Keys;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** A summary as a model hands it in: nothing of it is believed yet, and anything may be missing. */
record SummaryDraft(
        @Nullable String reason,
        @Nullable String text,
        @Nullable List<@Nullable Item> causes,
        @Nullable List<@Nullable Item> remedies,
        @Nullable List<@Nullable Item> impacts,
        @Nullable List<@Nullable Item> commitments,
        @Nullable List<@Nullable Item> conditions,
        @Nullable String decisionMaker,
        @Nullable String newVendor,
        @Nullable String scope) {

    /**
     * @param line the number of the utterance
     * @param when the words that name the time
     */
    record Item(
            @Nullable String type,
            @Nullable String quote,
            @Nullable Integer line,
            @Nullable String status,
            @Nullable String amount,
            @Nullable String when) {}

    /** The form that is asked for. */
    static JsonSchema shape() {
        JsonObjectSchema.Builder root =
                JsonObjectSchema.builder()
                        .addStringProperty("reason")
                        .addStringProperty("text")
                        .addProperty(
                                "causes",
                                items(item().addEnumProperty("type", keys(Cause.Type.class))))
                        .addProperty(
                                "remedies",
                                items(
                                        item().addEnumProperty("type", keys(Remedy.Type.class))
                                                .addEnumProperty(
                                                        "status", keys(Remedy.Status.class))
                                                .addStringProperty("amount")
                                                .addStringProperty("when")))
                        .addProperty("impacts", items(item().addStringProperty("amount")))
                        .addProperty("commitments", items(item().addStringProperty("when")))
                        .addProperty("conditions", items(item()))
                        .addStringProperty("decisionMaker")
                        .addStringProperty("newVendor")
                        .addEnumProperty("scope", keys(Summary.Scope.class))
                        .required(
                                "reason",
                                "text",
                                "causes",
                                "remedies",
                                "impacts",
                                "commitments",
                                "conditions");
        return JsonSchema.builder().name("summary").rootElement(root.build()).build();
    }

    private static JsonObjectSchema.Builder item() {
        return JsonObjectSchema.builder()
                .addStringProperty("quote")
                .addIntegerProperty("line")
                .required("quote", "line");
    }

    private static JsonArraySchema items(JsonObjectSchema.Builder item) {
        return JsonArraySchema.builder().items(item.build()).build();
    }

    static <E extends Enum<E>> List<String> keys(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Keys::key).toList();
    }
}
