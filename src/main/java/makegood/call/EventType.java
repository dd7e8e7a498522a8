package makegood.call;

import makegood.utterance.Keys;

/** The kinds of events by their words on the wire and in the journal. */
public enum EventType {
    OPENED(CallEvent.Opened.class),
    HEARD(CallEvent.Heard.class),
    REWORDED(CallEvent.Reworded.class),
    CORRECTED(CallEvent.Corrected.class),
    RETRACTED(CallEvent.Retracted.class),
    REASSIGNED(CallEvent.Reassigned.class),
    FLOW_CHANGED(CallEvent.FlowChanged.class),
    SKIPPED(CallEvent.Skipped.class),
    RATED(CallEvent.Rated.class),
    PROMISE_KEPT(CallEvent.PromiseKept.class),
    PROMISE_CORRECTED(CallEvent.PromiseCorrected.class),
    NOTED(CallEvent.Noted.class),
    HELP_ASKED(CallEvent.HelpAsked.class),
    WHISPERED(CallEvent.Whispered.class),
    HANDED_OVER(CallEvent.HandedOver.class),
    ENDED(CallEvent.Ended.class);

    private final Class<? extends CallEvent> event;

    EventType(Class<? extends CallEvent> event) {
        this.event = event;
    }

    public Class<? extends CallEvent> event() {
        return event;
    }

    public String key() {
        return Keys.key(this);
    }

    static EventType of(CallEvent event) {
        for (EventType type : values()) {
            if (type.event == event.getClass()) {
                return type;
            }
        }
        throw new IllegalStateException("no type for " + event.getClass());
    }
}
