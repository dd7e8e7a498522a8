package makegood.journal;

import static makegood.journal.Events.angryCustomer;
import static makegood.journal.Events.opened;
import static makegood.journal.Events.promisingRep;
import static makegood.journal.Events.stamp;

import static org.assertj.core.api.Assertions.assertThat;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.FlowChanged;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.HelpAsked;
import makegood.call.CallEvent.Noted;
import makegood.call.CallEvent.PromiseKept;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.call.CallEvent.Reworded;
import makegood.call.CallEvent.Skipped;
import makegood.call.CallEvent.Whispered;
import makegood.call.EventType;
import makegood.call.FlowVersion;
import makegood.call.Outcome;
import makegood.call.Verdict;
import makegood.listening.Cause;
import makegood.utterance.Keys;
import makegood.utterance.Move;
import makegood.utterance.Speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class EventJsonTest {

    private static final String CALL = "c0ffee";

    private final EventJson json = new EventJson();

    static Stream<CallEvent> everyKind() {
        return Stream.of(
                opened(CALL),
                angryCustomer(CALL, 2),
                promisingRep(CALL, 3),
                new Reworded(
                        stamp(CALL, 4),
                        2,
                        "remedy",
                        Move.ASK_REMEDY,
                        "What would help, Dana?",
                        "model"),
                new Corrected(stamp(CALL, 5), "decision-maker", "Linda"),
                new Corrected(
                        stamp(CALL, 19),
                        "reason",
                        "Dana's bill was wrong twice",
                        List.of(Cause.Type.WRONG_BILLING)),
                new Retracted(stamp(CALL, 6), 3),
                new Reassigned(
                        stamp(CALL, 7),
                        2,
                        Speaker.CUSTOMER,
                        Events.anger(),
                        List.of(Events.warning()),
                        List.of("reason")),
                new FlowChanged(
                        stamp(CALL, 8), new FlowVersion("own-the-mistake", "77aa"), Set.of()),
                new Skipped(stamp(CALL, 9), "close"),
                new Rated(stamp(CALL, 10), 3, Verdict.NOT_NOW, "no-problem", null),
                new Rated(stamp(CALL, 11), 3, Verdict.USEFUL, null, "close"),
                new PromiseKept(stamp(CALL, 12), 3, null, true),
                new Noted(stamp(CALL, 13), "Dana prefers mail", 3),
                new HelpAsked(stamp(CALL, 14)),
                new Whispered(stamp(CALL, 15), "Offer Dana a credit"),
                new HandedOver(stamp(CALL, 16), "ann"),
                new Ended(stamp(CALL, 17), Outcome.WON_BACK),
                new Ended(stamp(CALL, 18), null),
                new CallEvent.PromiseCorrected(
                        stamp(CALL, 19),
                        3,
                        0,
                        "ring Dana Wells",
                        OffsetDateTime.parse("2026-11-25T09:30:00-06:00")),
                new CallEvent.PromiseCorrected(stamp(CALL, 20), 3, 1, null, null));
    }

    @Test
    void coversEveryKindOfEvent() {
        assertThat(everyKind().map(CallEvent::type).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EventType.values()).map(EventType::key).toList());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void readsWhatItWrote(CallEvent event) {
        StoredEvent stored = json.write(event);

        assertThat(read(event, stored)).isEqualTo(event);
    }

    /** What is reckoned from an event is reckoned anew, and has no place in what is stored. */
    @ParameterizedTest
    @MethodSource("everyKind")
    void storesItsPartsAlone(CallEvent event) {
        List<String> parts =
                Stream.of(event.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();

        assertThat(parts)
                .containsAll(new JsonMapper().readTree(json.write(event).marks()).propertyNames());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void keepsNobodysWordsAmongTheMarks(CallEvent event) {
        String marks = json.write(event).marks();

        assertThat(marks)
                .doesNotContainIgnoringCase("Dana")
                .doesNotContain(
                        "late and",
                        "Acme",
                        "Linda",
                        "Tuesday",
                        "0100",
                        "Gladly",
                        "hints",
                        "A late");
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void readsAnEventWhoseWordsWereErased(CallEvent event) {
        StoredEvent erased = new StoredEvent(json.write(event).marks(), "");

        CallEvent read = read(event, erased);

        assertThat(read).hasSameClassAs(event);
        assertThat(read.stamp()).isEqualTo(event.stamp());
        if (read instanceof Heard heard) {
            assertThat(heard.text()).isEmpty();
            assertThat(heard.observation().anger().level())
                    .isEqualTo(((Heard) event).observation().anger().level());
            assertThat(heard.observation().causes())
                    .hasSameSizeAs(((Heard) event).observation().causes());
        }
    }

    @Test
    void readsAnOlderEventThatLacksWhatWasAddedSince() {
        StoredEvent older =
                new StoredEvent(
                        """
                        {"speaker":"customer","text":"","observation":{"understood":true,
                         "anger":{"score":0.5,"level":1,"trend":"steady","peak":1}}}\
                        """,
                        "{\"text\":\"Hello\"}");

        Heard heard = (Heard) json.read(stamp(CALL, 2), EventType.HEARD, older);

        assertThat(heard.text()).isEqualTo("Hello");
        assertThat(heard.observation().causes()).isEmpty();
        assertThat(heard.observation().facts()).isEmpty();
        assertThat(heard.stepsDone()).isEmpty();
        assertThat(heard.observation().anger().about()).isEmpty();
    }

    private CallEvent read(CallEvent event, StoredEvent stored) {
        EventType type = Keys.find(EventType.class, event.type()).orElseThrow();
        return json.read(event.stamp(), type, stored);
    }
}
