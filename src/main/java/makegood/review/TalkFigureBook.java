package makegood.review;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.FlowVersion;
import makegood.flow.Flow;
import makegood.flow.FlowLibrary;

import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Optional;

/** Stored calls in figures. */
@Service
public class TalkFigureBook {

    private final Lengths lengths;
    private final FlowLibrary flows;

    TalkFigureBook(Lengths lengths, FlowLibrary flows) {
        this.lengths = lengths;
        this.flows = flows;
    }

    /** Of a call's events, by seq from 1; empty where there are none, and where its flow can no longer be read. */
    public Optional<TalkFigures> of(List<CallEvent> events) {
        if (events.isEmpty()) {
            return Optional.empty();
        }
        CallState state = CallState.of(events);
        return flow(state.flow())
                .map(flow -> TalkFigures.of(events, flow, lengths.of(state.callId())));
    }

    private Optional<Flow> flow(FlowVersion taken) {
        return flows.flow(taken.name(), taken.version()).or(() -> flows.flow(taken.name()));
    }
}
