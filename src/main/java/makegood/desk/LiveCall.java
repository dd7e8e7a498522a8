package makegood.desk;

import makegood.call.CallState;
import makegood.flow.Flow;

/** A call as it stands. @param flow the version that the call follows */
public record LiveCall(CallState state, Flow flow) {}
