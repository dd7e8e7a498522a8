package makegood.journal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import makegood.call.CallEvent;
import makegood.call.EventType;
import makegood.call.Outcome;
import makegood.call.Verdict;
import makegood.listening.Anger;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Remedy;
import makegood.listening.Signal;
import makegood.phrasebook.Warning;
import makegood.utterance.Move;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events to JSON and back, their words apart. An older event lacks what was added since: that reads as empty. */
final class EventJson {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    /** Enums as the vocabulary's words: {@code late-delivery}. */
    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private interface AsKey {}

    /** What was put right stands in events of its own. */
    @JsonIgnoreProperties("heard")
    private interface AsHeard {}

    private static final List<Class<?>> VOCABULARY =
            List.of(
                    Speaker.class,
                    Move.class,
                    Anger.Trend.class,
                    Cause.Type.class,
                    Remedy.Type.class,
                    Remedy.Status.class,
                    Signal.Type.class,
                    Warning.Level.class,
                    Verdict.class,
                    Outcome.class);

    private final JsonMapper json = mapper();

    private static JsonMapper mapper() {
        SimpleModule quotes =
                new SimpleModule()
                        .addSerializer(Quote.class, new QuoteJson.Writer())
                        .addDeserializer(Quote.class, new QuoteJson.Reader());
        JsonMapper.Builder builder =
                JsonMapper.builder()
                        .addModule(quotes)
                        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                        .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
        for (Class<?> emptyWhereMissing : List.of(List.class, Map.class, java.util.Set.class)) {
            builder.withConfigOverride(
                    emptyWhereMissing,
                    override ->
                            override.setNullHandling(
                                    JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
        }
        builder.addMixIn(Commitment.class, AsHeard.class);
        VOCABULARY.forEach(words -> builder.addMixIn(words, AsKey.class));
        return builder.build();
    }

    StoredEvent write(CallEvent event) {
        Map<String, String> words = new TreeMap<>();
        ObjectNode marks =
                json.writer()
                        .withAttribute(QuoteJson.TEXT, text(event))
                        .withAttribute(QuoteJson.APART, words)
                        .valueToTree(event);
        marks.remove("stamp");
        words.putAll(WordSlots.takeOut(marks));
        return new StoredEvent(
                json.writeValueAsString(marks),
                words.isEmpty() ? "" : json.writeValueAsString(words));
    }

    CallEvent read(CallEvent.Stamp stamp, EventType type, StoredEvent stored) {
        ObjectNode event = (ObjectNode) json.readTree(stored.marks());
        Map<String, String> words =
                stored.words().isEmpty() ? Map.of() : json.readValue(stored.words(), WORDS);
        WordSlots.putBack(event, words);
        event.set("stamp", json.valueToTree(stamp));
        return json.readerFor(type.event())
                .withAttribute(QuoteJson.TEXT, words.getOrDefault("text", ""))
                .withAttribute(QuoteJson.APART, words)
                .readValue(event);
    }

    private static String text(CallEvent event) {
        return event instanceof CallEvent.Heard heard ? heard.text() : "";
    }
}
