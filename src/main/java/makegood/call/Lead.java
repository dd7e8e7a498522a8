package makegood.call;

import java.util.Set;

/**
 * Who leads the call now, and by which flow.
 *
 * @param guards rules that the flow switches on
 */
record Lead(String rep, FlowVersion flow, Set<String> guards) {

    Lead {
        guards = Set.copyOf(guards);
    }

    Lead by(CallEvent.FlowChanged changed) {
        return new Lead(rep, changed.flow(), changed.guards());
    }

    Lead of(CallEvent.HandedOver over) {
        return new Lead(over.rep(), flow, guards);
    }
}
