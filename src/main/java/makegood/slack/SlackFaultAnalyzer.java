package makegood.slack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences instead of a stack trace. */
class SlackFaultAnalyzer extends AbstractFailureAnalyzer<SlackFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SlackFault fault) {
        return new FailureAnalysis(fault.getMessage(), fault.cure(), fault);
    }
}
