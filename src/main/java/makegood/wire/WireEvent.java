package makegood.wire;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;

import makegood.call.CallEvent;
import makegood.call.EventType;
import makegood.coach.Advice;
import makegood.desk.Told;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.Map;

/**
 * An event on the wire.
 *
 * @param advice as it stands after the event; absent where the event leaves it as it was
 * @param details what else this type of event has
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireEvent(
        String callId,
        int seq,
        @OneOf(EventType.class) String type,
        OffsetDateTime at,
        String by,
        @Nullable String clientId,
        @Nullable WireUtterance utterance,
        @Nullable WireAdvice advice,
        @JsonAnyGetter Map<String, Object> details) {

    public static WireEvent of(Told told) {
        CallEvent event = told.event();
        CallEvent.Stamp stamp = event.stamp();
        return new WireEvent(
                stamp.callId(),
                stamp.seq(),
                event.type(),
                stamp.at(),
                stamp.by(),
                stamp.clientId(),
                event instanceof CallEvent.Heard heard ? WireUtterance.of(heard) : null,
                advice(event, told.advice()),
                EventDetails.of(event));
    }

    /** A line given to the other speaker brings anew what was heard in it. */
    private static @Nullable WireAdvice advice(CallEvent event, @Nullable Advice advice) {
        if (advice == null) {
            return null;
        }
        return WireAdvice.of(
                event instanceof CallEvent.Reassigned right ? heard(advice, right) : advice);
    }

    private static Advice heard(Advice advice, CallEvent.Reassigned right) {
        return new Advice(
                advice.callId(),
                advice.seq(),
                advice.clientId(),
                advice.text(),
                advice.next(),
                advice.others(),
                advice.callsFor(),
                advice.anger(),
                right.observation().causes(),
                right.observation().remedies(),
                right.observation().impact(),
                right.observation().signals(),
                right.warnings(),
                right.observation().commitments(),
                right.observation().moves(),
                advice.progress(),
                advice.flow(),
                right.observation().understood(),
                advice.tookMillis());
    }

    /** @param step that the rep took with these words; absent where none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WireUtterance(
            @OneOf(Speaker.class) String speaker,
            String text,
            @Nullable String step,
            @Nullable Integer wording) {

        static WireUtterance of(CallEvent.Heard heard) {
            return new WireUtterance(
                    heard.speaker().key(), heard.text(), heard.step(), heard.wording());
        }
    }
}
