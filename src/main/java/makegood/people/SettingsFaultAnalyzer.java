package makegood.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in two sentences instead of a stack trace. */
class SettingsFaultAnalyzer extends AbstractFailureAnalyzer<SettingsFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingsFault fault) {
        return new FailureAnalysis(fault.getMessage(), fault.cure(), fault);
    }
}
