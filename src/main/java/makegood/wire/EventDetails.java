package makegood.wire;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Corrected;
import makegood.call.CallEvent.Ended;
import makegood.call.CallEvent.FlowChanged;
import makegood.call.CallEvent.HandedOver;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.HelpAsked;
import makegood.call.CallEvent.Noted;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.PromiseKept;
import makegood.call.CallEvent.Rated;
import makegood.call.CallEvent.Reassigned;
import makegood.call.CallEvent.Retracted;
import makegood.call.CallEvent.Reworded;
import makegood.call.CallEvent.Skipped;
import makegood.call.CallEvent.Whispered;
import makegood.call.FlowVersion;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** What each type of event has beside the fields that all have. */
final class EventDetails {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private EventDetails() {}

    static Map<String, Object> of(CallEvent event) {
        EventDetails details =
                switch (event) {
                    case Opened opened -> opened(opened);
                    case Heard heard -> new EventDetails();
                    case Reworded reworded ->
                            with("heardSeq", reworded.heardSeq())
                                    .and("step", reworded.step())
                                    .and("move", reworded.move().key())
                                    .and("say", reworded.say())
                                    .and("model", reworded.model());
                    case Corrected corrected ->
                            with("fact", corrected.fact()).and("value", corrected.value());
                    case Retracted retracted -> with("retractedSeq", retracted.retractedSeq());
                    case Reassigned reassigned ->
                            with("reassignedSeq", reassigned.reassignedSeq())
                                    .and("speaker", reassigned.speaker().key());
                    case FlowChanged changed -> with("flow", version(changed.flow()));
                    case Skipped skipped -> with("step", skipped.step());
                    case Rated rated ->
                            with("ratedSeq", rated.ratedSeq())
                                    .and("verdict", rated.verdict().key())
                                    .and("rule", rated.rule());
                    case PromiseKept promise ->
                            with("promisedSeq", promise.promisedSeq())
                                    .and("which", promise.which())
                                    .and("kept", promise.kept());
                    case CallEvent.PromiseCorrected right ->
                            with("promisedSeq", right.promisedSeq())
                                    .and("which", right.which())
                                    .and("what", right.what())
                                    .and("due", right.due());
                    case Noted noted ->
                            with("text", noted.text()).and("notedSeq", noted.notedSeq());
                    case HelpAsked help -> new EventDetails();
                    case Whispered whispered -> with("text", whispered.text());
                    case HandedOver over -> with("rep", over.rep());
                    case Ended ended ->
                            with("outcome", ended.outcome() == null ? null : ended.outcome().key());
                };
        return details.fields;
    }

    private static EventDetails opened(Opened opened) {
        return with("rep", opened.rep())
                .and("flow", version(opened.flow()))
                .and("flowReason", opened.flowReason())
                .and("customer", WireCall.WireCustomer.of(opened.customer()))
                .and("backstory", opened.backstory())
                .and("authority", WireCall.WireAuthority.of(opened.authority()))
                .and("follows", opened.follows());
    }

    private static WireFlow.Version version(FlowVersion flow) {
        return new WireFlow.Version(flow.name(), flow.version());
    }

    private static EventDetails with(String field, @Nullable Object value) {
        return new EventDetails().and(field, value);
    }

    private EventDetails and(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value);
        }
        return this;
    }
}
